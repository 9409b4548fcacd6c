declare module '@citation-js/core' {
  export const plugins: {
    readonly input: {
      /** Parses any input that a plugin knows, into CSL-JSON; throws for what none knows. */
      chain(input: string, options: { readonly generateGraph: false }): unknown[];
    };
  };
}

declare module '@citation-js/plugin-ris';
