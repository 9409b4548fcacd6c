import type { KeyFile } from './files.ts';
import { issuersByUse, matchingIssuers } from './issuers.ts';
import type { Parts } from './parts.ts';
import type { Session } from './session.ts';
import { type Filters, sameFilters } from './state.ts';

/** The form of the filters. */
export interface FilterFields {
  /** Offers what the collection has, and shows the filters of a state, unless the fields said just that before. */
  show(keys: KeyFile, values: Filters): void;
}

/** Lets the filters change what is shown. */
export function filterFields({ filters }: Parts, session: Session): FilterFields {
  // What the fields and the state last agreed on. What the reader has typed since is not the state's to undo.
  let agreed: Filters | null = null;
  const apply = () => {
    if (!filters.reportValidity()) return;
    agreed = readFields(filters);
    // A change and the Enter after it say the same: one step in the history.
    if (sameFilters(agreed, session.state().filters)) return;
    void session.go({ ...session.state(), filters: agreed });
  };
  filters.addEventListener('change', apply);
  filters.addEventListener('submit', (event) => {
    event.preventDefault();
    apply();
  });
  // The fields are emptied only after the event.
  filters.addEventListener('reset', () => setTimeout(apply));
  const offer = choicesOf(filters);
  return {
    show(keys, values) {
      offer(keys);
      if (agreed !== null && sameFilters(agreed, values)) return;
      agreed = values;
      writeFields(filters, values);
    },
  };
}

function readFields(form: HTMLFormElement): Filters {
  const fields = new FormData(form);
  const value = (name: keyof Filters) => String(fields.get(name) ?? '').trim();
  return {
    relation: value('relation'),
    type: value('type'),
    issuer: value('issuer'),
    from: value('from'),
    to: value('to'),
  };
}

function writeFields(form: HTMLFormElement, values: Filters): void {
  for (const [name, value] of Object.entries(values)) {
    const field = form.elements.namedItem(name);
    if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement)
      field.value = value;
  }
}

/** Returns what fills the choices of the form, the first time that it knows the collection. */
function choicesOf(form: HTMLFormElement): (keys: KeyFile) => void {
  let known: KeyFile | null = null;
  return (keys) => {
    if (known === keys) return;
    known = keys;
    fillChoices(form, 'relation', keys.relations);
    fillChoices(form, 'type', keys.types);
    offerIssuers(form, keys);
  };
}

function fillChoices(
  form: HTMLFormElement,
  name: keyof Filters,
  choices: readonly (readonly [id: string, name: string, ...rest: unknown[]])[],
): void {
  const field = form.elements.namedItem(name);
  if (!(field instanceof HTMLSelectElement)) return;
  const [all] = field.options;
  const { value } = field;
  field.replaceChildren(
    ...(all ? [all] : []),
    ...choices.map(([id, label]) => new Option(label, id)),
  );
  field.value = value;
}

/** More cannot be looked through, and browsers grow slow. */
const mostOffered = 300;

/** Offers the issuers of most documents; while one is typed, those that fit. */
function offerIssuers(form: HTMLFormElement, keys: KeyFile): void {
  const field = form.elements.namedItem('issuer');
  if (!(field instanceof HTMLInputElement) || field.list === null) return;
  const { list } = field;
  const names = issuersByUse(keys);
  const offer = () => {
    const offered = matchingIssuers(names, field.value).slice(0, mostOffered);
    list.replaceChildren(...offered.map((name) => new Option(name, name)));
  };
  offer();
  // Set, not added: files of another build bring issuers of their own.
  field.oninput = names.length > mostOffered ? offer : null;
}
