import type { Field } from '../ui/act/form.ts';

/** What whoever has an idea is asked, at a desk and on the public page alike. */
export const IDEA_FIELDS = [
  { kind: 'text', name: 'title', label: 'idea.title', required: true, max: 60 },
  { kind: 'textarea', name: 'text', label: 'idea.text', required: true, max: 3000, rows: 5 },
  { kind: 'textarea', name: 'benefit', label: 'idea.benefit', required: true, max: 1000 },
] as const satisfies readonly Field[];
