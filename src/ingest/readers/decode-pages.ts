import { decodeRuns, optionalHyphen } from './decode-runs.ts';
import { doubtsOf, encodingOf, fallbackFor, fileDoubts, lettersOf } from './lay-out.ts';
import type { DecodeText } from './page-letters.ts';
import { paragraph } from './rich.ts';
import { surveyOf } from './survey.ts';

/** Reads the letters of pages as those of office files are read: by their fonts, else by what makes Vietnamese. */
export const decodePages: DecodeText = (paragraphs) => {
  const blocks = paragraphs.map((runs) =>
    paragraph(runs.map((each) => ({ ...each, capitals: false }))),
  );
  const survey = surveyOf(blocks);
  const letters = lettersOf(survey);
  const read = blocks.map(({ runs }) => {
    const fallback = fallbackFor(runs, letters);
    const decoded = decodeRuns(runs, { ...letters, fallback });
    return {
      text: decoded.text.replaceAll('\u00AD', '').replaceAll(optionalHyphen, ''),
      doubts: [...decoded.doubts, ...doubtsOf(decoded, runs, fallback, letters)],
    };
  });
  return {
    texts: read.map(({ text }) => text),
    encoding: encodingOf(letters),
    doubts: read.flatMap(({ doubts }, at) => doubts.map((reason) => ({ paragraph: at, reason }))),
    ofFile: fileDoubts(survey),
  };
};
