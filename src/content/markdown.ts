import type { Root } from 'mdast';
import { type Options as FromMarkdownOptions, fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown, gfmToMarkdown } from 'mdast-util-gfm';
import { mdxFromMarkdown, mdxToMarkdown } from 'mdast-util-mdx';
import type { Options as ToMarkdownOptions } from 'mdast-util-to-markdown';
import { gfm } from 'micromark-extension-gfm';
import { mdxjs } from 'micromark-extension-mdxjs';
import { mdxToMdast } from 'satteri';

/** How a body is parsed: everything that MDX and GitHub's Markdown could see in it is seen, so that it can be refused. */
const reading: FromMarkdownOptions = {
  // A single tilde is text: “5~10 và 15~20” strikes nothing out.
  extensions: [gfm({ singleTilde: false }), mdxjs()],
  mdastExtensions: [gfmFromMarkdown(), mdxFromMarkdown()],
};

/**
 * Signs that code, a link, an address, a table, a footnote or a character reference needs; letters of two units, and
 * emphasis next to signs, which the two parsers see differently. Most bodies have none.
 */
const mayBeMore =
  /[{}<>~`|[\]&@_\0\u{10000}-\u{10FFFF}]|^[ \t]*(?:import|export)|www\.|https?:|ftp:|\*[^\p{L}\p{N}\s*]|[^\p{L}\p{N}\s*]\*/imu;

/**
 * Parses a body without running anything. A body in which only paragraphs, headings, lists and emphasis can be is parsed
 * by a compiled parser, twenty times as fast; every other by the one that sees all of MDX. Both give one tree: a test
 * compares them. Throws a `VFileMessage` for a body that is no MDX.
 */
export function parseBody(body: string): Root {
  return mayBeMore.test(body)
    ? parseSlowly(body)
    : (mdxToMdast(body, { features: { frontmatter: false } }) as Root);
}

/** Parses any body by the parser that sees all of MDX. */
export function parseSlowly(body: string): Root {
  return fromMarkdown(body, reading);
}

/** How a body is written: whatever the parser above could take for a construct is escaped. */
export const writing: ToMarkdownOptions = {
  extensions: [gfmToMarkdown(), mdxToMarkdown()],
  unsafe: [
    // A paragraph that starts with one of these words is a statement to MDX, and is run by whoever compiles it.
    { atBreak: true, character: 'i', after: 'mport' },
    { atBreak: true, character: 'e', after: 'xport' },
    // `www\.` is still an address to some parsers; a character reference in it is not.
    { character: 'w', before: '[Ww]{2}', after: '\\.' },
    // Next to emphasis written with `_`, an unescaped address would swallow the mark.
    { character: '@', inConstruct: 'phrasing' },
    { character: 'W', before: '[Ww]{2}', after: '\\.' },
  ],
};
