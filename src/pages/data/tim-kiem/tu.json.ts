import { corpus } from '../../../content/current.ts';
import { wordTexts } from '../../../search/suggest/word-texts.ts';
import { wordFile } from '../../../search/suggest/words.ts';

/** The words of the collection, for spelling what was typed otherwise. */
export function GET(): Response {
  return Response.json(wordFile(wordTexts(corpus)));
}
