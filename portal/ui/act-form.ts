/** A field of an act's form. Options come from an enum of the schema, from units, or from subjects. */
export type ActField = { readonly name: string; readonly optional?: boolean } & (
  | { readonly kind: 'text' | 'textarea'; readonly max: number }
  | { readonly kind: 'number'; readonly min: number; readonly max: number }
  | { readonly kind: 'choice'; readonly options: readonly string[]; readonly words: string }
  | { readonly kind: 'yes-no' }
  | { readonly kind: 'unit'; readonly kinds?: readonly string[] }
  | { readonly kind: 'units' }
  /** Chosen from what the page gives, for example the seats of the matter. */
  | { readonly kind: 'given'; readonly from: string; readonly multiple?: boolean }
  | { readonly kind: 'category' }
  | { readonly kind: 'member' }
  | { readonly kind: 'list'; readonly fields: readonly ActField[] }
);

/** Choices that a page gives to a form, by name. */
export type GivenChoices = Readonly<Record<string, readonly { readonly value: string; readonly label: string }[]>>;

const forms = new Map<string, readonly ActField[]>();

/** Declares the forms of acts; an act without one takes no input. */
export function defineActForms(declared: Readonly<Record<string, readonly ActField[]>>): void {
  for (const [act, fields] of Object.entries(declared)) forms.set(act, fields);
}

export function formOf(act: string): readonly ActField[] {
  return forms.get(act) ?? [];
}

/** Every required field that is still empty, as the server would name it; lists are looked into. */
export function missingIn(
  fields: readonly ActField[],
  values: Readonly<Record<string, unknown>>,
  message: string,
  prefix = '',
): { path: string; message: string }[] {
  return fields.flatMap((field) => {
    const path = prefix ? `${prefix}.${field.name}` : field.name;
    const value = values[field.name];
    if (field.kind === 'list')
      return ((value as Record<string, unknown>[] | undefined) ?? []).flatMap((item, index) =>
        missingIn(field.fields, item, message, `${path}.${index}`),
      );
    const isEmpty =
      value === undefined ||
      value === null ||
      (typeof value === 'string' && value.trim() === '') ||
      (Array.isArray(value) && value.length === 0);
    return isEmpty && !field.optional ? [{ path, message }] : [];
  });
}
