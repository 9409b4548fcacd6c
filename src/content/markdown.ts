import type { Options as FromMarkdownOptions } from 'mdast-util-from-markdown';
import { gfmFromMarkdown, gfmToMarkdown } from 'mdast-util-gfm';
import { mdxFromMarkdown, mdxToMarkdown } from 'mdast-util-mdx';
import type { Options as ToMarkdownOptions } from 'mdast-util-to-markdown';
import { gfm } from 'micromark-extension-gfm';
import { mdxjs } from 'micromark-extension-mdxjs';

/** How a body is parsed: everything that MDX and GitHub's Markdown could see in it is seen, so that it can be refused. */
export const reading: FromMarkdownOptions = {
  // A single tilde is text: “5~10 và 15~20” strikes nothing out.
  extensions: [gfm({ singleTilde: false }), mdxjs()],
  mdastExtensions: [gfmFromMarkdown(), mdxFromMarkdown()],
};

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
