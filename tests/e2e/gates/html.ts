import { HtmlValidate, StaticConfigLoader } from 'html-validate';

const validator = new HtmlValidate(
  new StaticConfigLoader({
    extends: ['html-validate:recommended'],
    rules: {
      // How Astro writes HTML is no concern of the reader's browser.
      'attr-quotes': 'off',
      'doctype-style': 'off',
      'no-trailing-whitespace': 'off',
      'void-style': 'off',
      // The address of a section labelled `1.` is `#1`.
      'valid-id': ['error', { relaxed: true }],
      // Vietnamese titles are as long as they are.
      'long-title': 'off',
    },
  }),
);

/** Returns what is wrong with a page's HTML, one line each: `12:3 rule  message`. */
export async function htmlProblems(html: string): Promise<readonly string[]> {
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) =>
    messages.map(({ line, column, ruleId, message }) => `${line}:${column} ${ruleId}  ${message}`),
  );
}
