import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import { defineConfig, fontProviders } from 'astro/config';

const { BASE_PATH = '/', OUT_DIR = 'dist', CACHE_DIR, SITE_URL } = process.env;

/** Characters that each subset file holds, as @fontsource gives them in `unicode.json`. */
const subsets = {
  vietnamese:
    'U+0102-0103,U+0110-0111,U+0128-0129,U+0168-0169,U+01A0-01A1,U+01AF-01B0,U+0300-0301,U+0303-0304,U+0308-0309,U+0323,U+0329,U+1EA0-1EF9,U+20AB',
  latin:
    'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD',
};

/** The files of one family in @fontsource, for the weights and styles that the styles use. */
function variants(family, faces) {
  return faces.flatMap(([weight, style]) =>
    Object.entries(subsets).map(([subset, range]) => ({
      src: [`@fontsource/${family}/files/${family}-${subset}-${weight}-${style}.woff2`],
      weight,
      style,
      unicodeRange: range.split(','),
    })),
  );
}

// CONTENT_DIR is read by `src/content/current.ts`, in the pages themselves.
export default defineConfig({
  output: 'static',
  ...(SITE_URL && { site: SITE_URL }),
  base: BASE_PATH,
  outDir: OUT_DIR,
  ...(CACHE_DIR && { cacheDir: CACHE_DIR }),
  trailingSlash: 'always',
  // The default drops the blank between two inline elements on lines of their own.
  compressHTML: true,
  integrations: [mdx()],
  markdown: {
    // Quotes and dashes of legal text stay as they are written; Shiki would need inline styles.
    processor: satteri({ features: { smartPunctuation: false } }),
    syntaxHighlight: false,
  },
  fonts: [
    {
      provider: fontProviders.local(),
      name: 'Tinos',
      cssVariable: '--font-text',
      fallbacks: ['Times New Roman', 'serif'],
      options: {
        variants: variants('tinos', [
          [400, 'normal'],
          [400, 'italic'],
          [700, 'normal'],
        ]),
      },
    },
    {
      provider: fontProviders.local(),
      name: 'Be Vietnam Pro',
      cssVariable: '--font-interface',
      fallbacks: ['system-ui', 'sans-serif'],
      options: {
        variants: variants('be-vietnam-pro', [
          [400, 'normal'],
          [600, 'normal'],
        ]),
      },
    },
  ],
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "connect-src 'self'",
        "font-src 'self'",
        "form-action 'self'",
        "img-src 'self'",
        "worker-src 'self'",
        "base-uri 'none'",
      ],
      scriptDirective: { resources: ["'self'"] },
      styleDirective: { resources: ["'self'"] },
    },
  },
  devToolbar: { enabled: false },
  vite: {
    ...(CACHE_DIR && { cacheDir: `${CACHE_DIR}/vite` }),
    // Styles and scripts are files of their own: one copy for all pages, and a policy without inline code.
    build: { assetsInlineLimit: 0 },
  },
});
