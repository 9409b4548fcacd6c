import { join } from 'node:path';
import { documentId } from '../../../src/lib/index.ts';
import { recordHtml } from '../../../src/search/html.ts';
import { indexUrl } from '../../../src/search/pagefind-engine.ts';
import { type SearchRecord, textKeys } from '../../../src/search/records.ts';
import type { Contestant, Rows } from './contestant.ts';
import { type Page, pagefindAt, writePagefind } from './pagefind.ts';
import { openSite } from './site.ts';

/** The site's own search, over rows instead of the documents of a corpus. */
export const site: Contestant = {
  index: (rows, dir) => writePagefind(pages(rows), join(dir, 'pagefind')),
  open: async (dir) => {
    const { address, basePath } = await pagefindAt(dir);
    return openSite(address, basePath);
  },
};

function* pages(rows: Rows): Generator<Page> {
  for (const record of siteRecords(rows)) {
    yield { url: indexUrl(record.id), content: recordHtml(record) };
  }
}

/** Makes the records that the site's index holds: the title is the name, every line a section. */
function* siteRecords(rows: Rows): Generator<SearchRecord> {
  let at = 0;
  for (const { title, text } of rows) {
    yield {
      id: documentId(String(at++)),
      kind: 'document',
      name: title,
      title: '',
      issuers: '',
      date: '',
      facts: [],
      keys: textKeys(title),
      sections: text.split('\n').map((line, index) => ({
        anchor: `d${index + 1}`,
        isHeading: false,
        level: 0,
        text: line,
        keys: textKeys(line),
      })),
      filters: { type: '', year: '', kind: 'document' },
    };
  }
}
