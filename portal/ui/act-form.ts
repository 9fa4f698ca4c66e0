/** A field of an act's form. Options come from an enum of the schema, from units, or from subjects. */
export type ActField = { readonly name: string; readonly optional?: boolean } & (
  | { readonly kind: 'text' | 'textarea'; readonly max: number }
  | { readonly kind: 'number'; readonly min: number; readonly max: number }
  | { readonly kind: 'choice'; readonly options: readonly string[]; readonly words: string }
  | { readonly kind: 'yes-no' }
  | { readonly kind: 'unit'; readonly kinds?: readonly string[] }
  | { readonly kind: 'category' }
  | { readonly kind: 'member' }
  | { readonly kind: 'list'; readonly fields: readonly ActField[] }
);

const forms = new Map<string, readonly ActField[]>();

/** Declares the forms of acts; an act without one takes no input. */
export function defineActForms(declared: Readonly<Record<string, readonly ActField[]>>): void {
  for (const [act, fields] of Object.entries(declared)) forms.set(act, fields);
}

export function formOf(act: string): readonly ActField[] {
  return forms.get(act) ?? [];
}
