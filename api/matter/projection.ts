import type { Statement, Values } from '../kernel/database/index.ts';
import type { Acting } from './acting.ts';
import type { Effects } from './effects.ts';

/** An act that is being written: everything its run left behind, and what that changed. */
export interface Happening {
  readonly act: string;
  readonly acting: Acting;
  readonly effects: Effects;
}

/** A statement that travels with the act's own, while the matter is open to them. */
export type Write = readonly [statement: Statement, values: Values];

/**
 * Rows that a later capability keeps of an earlier kind’s acts, in the commit of the act that causes them. It is told of
 * each act and answers with statements: it reads nothing, refuses nothing and changes nothing of the act.
 */
export type Projection = (happening: Happening) => readonly Write[];

const projections = new Map<string, Projection[]>();

export function defineProjection(kind: string, projection: Projection): void {
  projections.set(kind, [...(projections.get(kind) ?? []), projection]);
}

export function projected(happening: Happening): readonly Write[] {
  return (projections.get(happening.acting.matter.kind) ?? []).flatMap((projection) => projection(happening));
}
