import { Socket } from 'node:net';

// The parent holds the other end of standard input and never writes to it: it closes when the parent has ended.
new Socket({ fd: 0, readable: true, writable: false })
  .on('error', () => {})
  .on('close', () => process.kill(process.pid, 'SIGKILL'))
  .resume();
