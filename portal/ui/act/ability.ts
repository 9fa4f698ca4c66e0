import type { Ability as ServedAbility } from '../../gql/schema.ts';

/** An act that the reader may do now, as the server offers it. */
export type Ability = Pick<ServedAbility, 'act' | 'label' | 'tone'> & { readonly confirm?: string | null };
