import type { APIContext } from 'astro';
import { corpus, index } from '../../../content/current.ts';
import { type Download, downloadsOf, makeDownload } from '../../../export/downloads.ts';
import { toCitation, toDocument, withHost } from '../../../layouts/address.ts';
import type { Entry } from '../../../lib/index.ts';

interface Props {
  readonly entry: Entry;
  readonly download: Download;
}

/** One path for every file of every document and reference. */
export function getStaticPaths() {
  return corpus.entries.flatMap((entry) =>
    downloadsOf(index, entry).map((download) => ({
      params: { id: entry.document.id, file: download.file },
      props: { entry, download },
    })),
  );
}

/** A file of a document: its text, what it cites, who cites it, or its record for reference managers. */
export async function GET({ props, site }: APIContext<Props>): Promise<Response> {
  const { entry, download } = props;
  const addresses = {
    page: (id: Entry['document']['id']) => (site ? withHost(toDocument(id), site) : null),
    citation: (id: Entry['document']['id'], start: number) => withHost(toCitation(id, start), site),
  };
  const body = await makeDownload(download.format, { index, entry, addresses });
  return new Response(body, { headers: { 'Content-Type': download.type } });
}
