import { documentId } from '../../../src/lib/index.ts';
import { writeSearchIndex } from '../../../src/search/build-index.ts';
import { type SearchRecord, textKeys } from '../../../src/search/records.ts';
import type { Contestant, Rows } from './contestant.ts';
import { pagefindAt } from './pagefind.ts';
import { openSite } from './site.ts';

/** The site's own search, over rows instead of the documents of a corpus. */
export const site: Contestant = {
  index: async (rows, dir) => {
    const list = [...rows];
    await writeSearchIndex({ records: siteRecords(list), count: list.length, siteDir: dir });
  },
  open: async (dir) => {
    const { address, basePath } = await pagefindAt(dir);
    return openSite(address, basePath);
  },
};

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
        // Where only heads and bases are indexed, a line stands for them.
        isBasis: index === 0,
        level: 0,
        text: line,
        keys: textKeys(line),
      })),
    };
  }
}
