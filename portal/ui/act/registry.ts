import type { ActForm } from './form.ts';

// Every capability declares its forms in `acts.ts`; they are read when the first act is asked for, wherever that is.
const modules = import.meta.glob<Record<string, unknown>>(['../../*/acts.ts', '!../../gql/**']);
let forms: Promise<ReadonlyMap<string, ActForm>> | undefined;

/** The form of an act; undefined for an act that asks for nothing. */
export async function formOf(act: string): Promise<ActForm | undefined> {
  forms ??= readForms();
  return (await forms).get(act);
}

async function readForms(): Promise<ReadonlyMap<string, ActForm>> {
  const found = await Promise.all(Object.values(modules).map((read) => read()));
  return new Map(
    found.flatMap((module) =>
      Object.values(module)
        .filter(isForm)
        .map((form) => [form.act, form] as const),
    ),
  );
}

const isForm = (value: unknown): value is ActForm =>
  typeof value === 'object' && value !== null && 'act' in value && 'fields' in value;
