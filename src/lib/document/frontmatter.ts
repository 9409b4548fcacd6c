import { z } from 'zod';
import { parseIsoDate } from '../text/date.ts';
import { documentTypes } from '../vocabulary/document-types.ts';
import { isDocumentId } from './id.ts';

const typeIds = documentTypes.map(({ id }) => id);
const partialIsoDate = z
  .string()
  .refine(
    (iso) => parseIsoDate(iso) !== null,
    'must be a date: 2024-04-07, or 2022-05 when the day is blank, or 2012',
  );
const line = z.string().trim().min(1);

/** The fields that a doubt can be about; `text` is what stands below the frontmatter. */
export const doubtfulFields = [
  'type',
  'number',
  'date',
  'place',
  'issuers',
  'title',
  'signature',
  'addressees',
  'recipients',
  'text',
] as const;

/** Everything a content file says about its document. One line on every field; `content/README.md` shows the same. */
export const frontmatterSchema = z.strictObject({
  /** Type of document, by its code: `KH` kế hoạch, `CT` chỉ thị, `LUAT` luật… */
  type: z.enum(typeIds),
  /** Number as printed: `48-CT/TW`. Without a serial (`/KH-SGDĐT`) when the serial was left blank; null when there is no number. */
  number: line.nullable(),
  /** Date of issue as far as known: `2024-04-07`, `2022-05`, `2012`, or null. */
  date: partialIsoDate.nullable(),
  /** Party congress term in Roman numerals, for Party documents known without a date: `XI`. */
  term: z
    .string()
    .regex(/^[IVXL]+$/u, 'must be a Roman numeral such as XI')
    .nullable()
    .default(null),
  /** Place in the dateline, as printed: `Củ Chi`. */
  place: line.nullable().default(null),
  /** Issuing bodies, full names, the leading one first. */
  issuers: z.array(line).default([]),
  /** Title (trích yếu) without the type word and without outer quotes. Null when the document has none. */
  title: line.nullable(),
  /** What the document is about in the words of its opening sentence, for one without a title. */
  description: line.nullable().default(null),
  /** Years that the document covers. */
  period: z
    .strictObject({
      /** First year: `2021`. */
      from: z.int(),
      /** Last year: `2025`. */
      to: z.int(),
    })
    .nullable()
    .default(null),
  /** Who signed: on whose behalf, in which office, by name. */
  signature: z
    .strictObject({
      /** `TM. BAN THƯỜNG VỤ` */
      authority: line.nullable(),
      /** `PHÓ CHỦ TỊCH` */
      role: line.nullable(),
      /** `Nguyễn Mỹ Phi Phụng` */
      name: line.nullable(),
    })
    .nullable()
    .default(null),
  /** Whom the document is addressed to (Kính gửi). */
  addressees: z.array(line).default([]),
  /** Who receives it (Nơi nhận). */
  recipients: z.array(line).default([]),
  /** Whether it is in force; never without a source and the date on which the source said so. */
  status: z
    .strictObject({
      /** What the source says: `Hết hiệu lực`. */
      value: line,
      /** Who or what says so: `Quyết định số 34/QĐ-UBND`. */
      source: line,
      /** Date on which it said so, as far as known. */
      date: partialIsoDate,
    })
    .nullable()
    .default(null),
  /** The file it was read from. Null for a reference. */
  source: z
    .strictObject({
      /** Name of the file. */
      file: line,
      /** Its SHA-256 in hexadecimal. A file of the same content keeps this document's address. */
      sha256: z.string().regex(/^[0-9a-f]{64}$/u, 'must be 64 hexadecimal digits'),
      /** Where in `scans/` the file is kept, when its text was recognised from pictures. */
      scan: line.optional(),
      /** How many pages the scan has. */
      pages: z.int().min(1).optional(),
      /** How many of its pages were recognised from their pictures. */
      recognised: z.int().min(1).optional(),
    })
    .nullable()
    .default(null),
  /** What a person still has to look at (cần xem lại), in the order of the text. Take an entry out when it is settled. */
  doubts: z
    .array(
      z.strictObject({
        /** The field in doubt, or `text`. */
        field: z.enum(doubtfulFields),
        /** Line of the source's text, from 1. */
        line: z.int().min(1),
        /** Page of the source on which to look for them, from 1; left out where it tells no pages. */
        page: z.int().min(1).optional(),
        /** The words in doubt, or the start of their line: the page marks the paragraph that has them. */
        quote: line,
        /** Why, in a sentence for people. */
        reason: line,
      }),
    )
    .default([]),
  /** A person's answers for citations that say too little: which document of the collection each of them means. */
  links: z
    .array(
      z.strictObject({
        /** The citation as written, from type to number, for all left open by the rules; or all of its words, which go before the rules. */
        cites: line,
        /** Id of the document that it means, or null when it is none of those that the collection knows. */
        is: z
          .string()
          .refine(
            isDocumentId,
            'must be the id of a document, the name of its file without .mdx, or null',
          )
          .nullable(),
      }),
    )
    .default([]),
});

/** A stretch of the source that a person still has to look at. */
export type Doubt = z.output<typeof frontmatterSchema>['doubts'][number];

/** A person's answer for all citations of a document that are written in one way. */
export type Link = z.output<typeof frontmatterSchema>['links'][number];

/** Frontmatter as a person may write it, defaults left out. */
export type FrontmatterInput = z.input<typeof frontmatterSchema>;
/** Frontmatter after reading, every field present. */
export type Frontmatter = z.output<typeof frontmatterSchema>;
