/** The elements of the explorer's page that the script fills. */
export interface Parts {
  readonly root: HTMLElement;
  readonly picture: SVGSVGElement;
  readonly status: HTMLElement;
  readonly chosen: HTMLElement;
  readonly find: HTMLFormElement;
  readonly found: HTMLElement;
  readonly filters: HTMLFormElement;
  readonly nodes: HTMLElement;
  readonly links: HTMLElement;
  readonly failure: HTMLElement;
  /** Picture and table made at build, for the time before anything is loaded. */
  readonly fallback: HTMLElement;
  /** All that stands there for the script alone. */
  readonly live: readonly HTMLElement[];
}

/** Finds the parts by their `data-part`; throws when the page lacks one. */
export function partsOf(root: HTMLElement): Parts {
  const part = <Kind extends Element>(name: string, kind: new () => Kind): Kind => {
    const found = root.querySelector(`[data-part="${name}"]`);
    if (found instanceof kind) return found;
    throw new Error(`the explorer has no ${name}`);
  };
  return {
    root,
    picture: part('picture', SVGSVGElement),
    status: part('status', HTMLElement),
    chosen: part('chosen', HTMLElement),
    find: part('find', HTMLFormElement),
    found: part('found', HTMLElement),
    filters: part('filters', HTMLFormElement),
    nodes: part('nodes', HTMLElement),
    links: part('links', HTMLElement),
    failure: part('failure', HTMLElement),
    fallback: part('fallback', HTMLElement),
    live: [...root.querySelectorAll<HTMLElement>('[data-live]')],
  };
}
