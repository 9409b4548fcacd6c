/** The library's public API: the one door through which pages, scripts and the other folders of `src` reach it. */

export { findCitations } from './citations/find.ts';
export type { Citation, Slip } from './citations/model.ts';
export { numberKey, parseNumber } from './citations/numbers.ts';
export type { Provision } from './citations/pinpoint.ts';
export { slipSentence } from './citations/slip-sentence.ts';
export { buildCorpus } from './corpus.ts';
export { citation, citationForms } from './document/citation-forms.ts';
export {
  capitalize,
  displayDate,
  displayNumber,
  fullName,
  joinNames,
  shortDate,
  shortName,
  titleBesideName,
  typeName,
} from './document/describe.ts';
export { type LocatedDoubt, locateDoubts } from './document/doubts.ts';
export {
  type Doubt,
  type Frontmatter,
  type FrontmatterInput,
  frontmatterSchema,
  type Link as CitationLink,
} from './document/frontmatter.ts';
export { type DocumentId, documentId, isDocumentId } from './document/id.ts';
export { isCapitals, isRule, piecesOf } from './document/lines.ts';
export type {
  Block,
  Document,
  FieldLines,
  Mark,
  Paragraph,
  Part,
  SourceDocument,
} from './document/model.ts';
export { isNationOrMotto } from './document/nation.ts';
export type { OwnMetadata } from './document/own-metadata.ts';
export { parseDocument } from './document/parse.ts';
export { quotation } from './document/quotation.ts';
export { recogniseDocument } from './document/recognise.ts';
export { sectionAt, sectionLabel } from './document/section.ts';
export { sentencesIn } from './document/sentence.ts';
export { hasSerial, writtenNumber } from './document/serial.ts';
export { type ExtractedCitation, extractCitations } from './extract.ts';
export { type AxisId, axes, membershipsOfBody } from './graph/browse/axes.ts';
export { bodiesIn, type ListedBody, listedBodies } from './graph/browse/bodies.ts';
export {
  type AxisLists,
  type BrowseList,
  browseLists,
  findList,
  type ListGroup,
  listsByEntry,
} from './graph/browse/lists.ts';
export { type ListOrder, sortEntries } from './graph/browse/sort.ts';
export { type CitedBlock, citedBlocks } from './graph/cited-blocks.ts';
export type { Corpus, Entry } from './graph/corpus-model.ts';
export {
  type DirectionIndex,
  type DirectionStep,
  type DirectionTier,
  indexDirection,
  lineOfDirection,
} from './graph/direction.ts';
export { byLevelAndDate, documentLevel, levelName, levelRank } from './graph/level.ts';
export {
  type Link,
  type LinkIndex,
  linkDocuments,
  linksAmong,
  linksFrom,
  linksTo,
  mostLinked,
} from './graph/links.ts';
export type { Edge, EdgeEvidence, ResolvedCitation } from './graph/model.ts';
export { type Needed, type NeededFact, neededDocuments } from './graph/needed.ts';
export { type Neighbourhood, neighbourhood } from './graph/neighbourhood.ts';
export { type Preview, previewOf } from './graph/preview.ts';
export {
  type Cited,
  type CorpusIndex,
  type Coverage,
  countDocuments,
  coverage,
  edgesFrom,
  edgesTo,
  groupByRelation,
  indexCorpus,
  isDrawn,
  issuersOf,
  mostCited,
  nameOf,
  newestDocuments,
  type RelationGroup,
  relationInverse,
  relationLabel,
} from './graph/query.ts';
export {
  type CompanionsFound,
  companions,
  indexBasis,
  type Peers,
  peersOf,
  type SameBasis,
  sameBasis,
} from './graph/same-basis.ts';
export { standingOf } from './graph/standing.ts';
export { type CitedWork, citedWorks } from './graph/works.ts';
export { formatIssue, type Issue, type IssueCode, issue, issueCodes } from './issues/table.ts';
export { collectionIssues } from './ledger/collection-issues.ts';
export type { WrittenForm } from './ledger/forms.ts';
export { type ToldFact, witnessesOf } from './ledger/witnesses.ts';
export { type WrittenForms, writtenForms } from './ledger/written-forms.ts';
export { issuerId } from './registry/body.ts';
export { type CitingSource, readCitations, resolveCollection } from './registry/cited.ts';
export { identityOfDocument } from './registry/identity.ts';
export { speaksFor, wordsFor, writtenWords } from './registry/links.ts';
export type { Evidence } from './registry/model.ts';
export {
  type CitedIn,
  frontmatterFrom,
  type ProposedReference,
  proposeReferences,
  referenceId,
} from './registry/propose.ts';
export { buildRegistry, findDocument, type Registry } from './registry/registry.ts';
export { dateAt, parseIsoDate } from './text/date.ts';
export { type DrawnMark, draw, type Run, type Segment } from './text/draw.ts';
export { fold, foldWords, slug, spelling } from './text/fold.ts';
export { rangesOf } from './text/ranges.ts';
export { toRoman } from './text/roman.ts';
export { wholeWordsAt } from './text/search.ts';
export { type Span, textAt } from './text/span.ts';
export { abbreviations } from './vocabulary/abbreviations.ts';
export { documentTypes, type TypeId } from './vocabulary/document-types.ts';
export { functionWords } from './vocabulary/function-words.ts';
export { misreadings } from './vocabulary/misreadings.ts';
export { levels } from './vocabulary/organisations.ts';
export { relations } from './vocabulary/relations.ts';
export { subjects } from './vocabulary/subjects.ts';
export { syllableParts } from './vocabulary/syllables.ts';
export { type TypingMethod, typingMethods } from './vocabulary/typing.ts';
