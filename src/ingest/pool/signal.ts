/** Lets several wait until something is so, each time that something has changed. */
export interface Signal {
  /** Says that something has changed. */
  readonly tell: () => void;
  /** Resolves with the next change. */
  readonly next: () => Promise<void>;
  /** Resolves when `isSo` holds, at once when it does now. */
  readonly until: (isSo: () => boolean) => Promise<void>;
}

/** Returns a signal that nobody waits for yet. */
export function newSignal(): Signal {
  let change = Promise.withResolvers<void>();
  const next = () => change.promise;
  return {
    tell: () => {
      const { resolve } = change;
      change = Promise.withResolvers();
      resolve();
    },
    next,
    until: async (isSo) => {
      while (!isSo()) await next();
    },
  };
}
