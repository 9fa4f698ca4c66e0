import type { GraphQLField } from 'graphql';
import { getNamedType, isLeafType } from 'graphql';
import type { Principal, Transaction } from '../../api/kernel/database/index.ts';
import { operation, RollBack } from '../../api/kernel/database/index.ts';
import { actNamed, performNamed } from '../../api/matter/index.ts';
import type { TestDistrict } from '../support/district.ts';
import { sample } from '../support/sample.ts';
import { codeOf, GONE } from './answers.ts';
import type { Person, StagedMatter } from './room.ts';

/** An act that somebody tries who may not do it, and the part that it would be about. */
export interface Attempt {
  readonly act: string;
  readonly part?: string;
}

/** And the matter that it is tried on. */
export interface Sited extends Attempt {
  readonly matter: StagedMatter;
}

/** As many root fields as the house takes in one operation. */
const MOST = 15;
/** As many attempts as PostgreSQL keeps the subtransactions of in memory. */
const AT_ONCE = 60;
const NOBODY = '00000000-0000-4000-8000-000000000000';

interface Batch {
  readonly acts: readonly string[];
  readonly document: string;
  readonly inputs: Readonly<Record<string, unknown>>;
}

type Mutation = GraphQLField<unknown, unknown>;

/** Tries what is forbidden: nothing is ever done, so that every attempt finds the scene as it was left. */
export class Attempts {
  private readonly batches = new Map<string, readonly Batch[]>();

  constructor(
    private readonly district: TestDistrict,
    private readonly mutations: readonly Mutation[],
    private readonly versions: ReadonlyMap<string, number>,
  ) {}

  /**
   * What each attempt on a matter is answered with, many in one operation; only where the matter is seen, for one error
   * of a mutation hides the others.
   */
  async together(who: Person, matter: StagedMatter, attempts: readonly Attempt[]): Promise<string[]> {
    const answers = new Map<Attempt, string>();
    for (let rest = [...attempts]; rest.length > 0;) {
      const round = new Map<string, Attempt>();
      for (const one of rest) if (!round.has(one.act)) round.set(one.act, one);
      rest = rest.filter((one) => round.get(one.act) !== one);
      for (const { acts, document, inputs } of this.batchesFor(matter.kind)) {
        const tried = acts.filter((act) => round.has(act));
        if (tried.length === 0) continue;
        const asked = acts.map((act) => [`try_${act}`, round.has(act)]);
        const parts = acts.map((act) => [`part_${act}`, round.get(act)?.part ?? NOBODY]);
        const { data, errors } = await this.district.ask(who.username, document, {
          ...inputs,
          ...Object.fromEntries([...asked, ...parts]),
          id: matter.id,
          version: this.versions.get(matter.id),
        });
        if (!data)
          throw new Error(`${who.username} on what ${matter.name}, ${tried.join()}: ${JSON.stringify(errors)}`);
        for (const act of tried) answers.set(round.get(act)!, data[act].__typename);
      }
    }
    return attempts.map((one) => answers.get(one)!);
  }

  /** One attempt by itself: its refusal, or the code of its error. */
  async alone(
    who: string | { link: string } | null,
    { act, part }: Attempt,
    matter?: StagedMatter,
  ): Promise<string | undefined> {
    const { args, type: answered } = this.mutations.find(({ name }) => name === act)!;
    const variables: Record<string, unknown> = {};
    for (const { name, type } of args) {
      if (name === 'id') variables[name] = matter?.id;
      else if (name === 'version') variables[name] = this.versions.get(matter!.id);
      else if (name === 'part') variables[name] = part ?? NOBODY;
      else if (name !== 'key') variables[name] = sample(type);
    }
    const declared = args.filter(({ name }) => name in variables);
    const head = declared.map(({ name, type }) => `$${name}: ${type}`).join(', ');
    const call = declared.map(({ name }) => `${name}: $${name}`).join(', ');
    const select = isLeafType(getNamedType(answered)) ? '' : '{ __typename }';
    const document = `mutation${head && `(${head})`} { ${act}${call && `(${call})`} ${select} }`;
    const answer = await this.district.ask(who, document, variables);
    return codeOf(answer) ?? answer.data![act].__typename;
  }

  /**
   * The same in the act pipeline itself, as the unit of a person, all in one transaction that is undone: also what has no
   * mutation, because the house alone does it.
   */
  async inside(who: Person, tries: readonly Sited[]): Promise<string[]> {
    const principal = await this.principalOf(who);
    return operation(this.district.services.database, principal, async (tx) => {
      const answers: string[] = [];
      for (const one of tries) {
        // Sent without waiting: both travel with the statements around them.
        void tx.execute('savepoint attempt');
        answers.push(await this.performed(tx, one));
        void tx.execute('rollback to savepoint attempt; release savepoint attempt');
      }
      await tx.execute('select 1');
      throw new RollBack(answers);
    });
  }

  /**
   * Those of the attempts on matters that a person must not see that are answered otherwise than that there is no such
   * matter. None of them should get beyond looking for it: many are sent at once, none waiting for the one before it.
   */
  async found(who: Person, tries: readonly Sited[]): Promise<Sited[]> {
    const principal = await this.principalOf(who);
    return operation(this.district.services.database, principal, async (tx) => {
      const found: Sited[] = [];
      for (let at = 0; at < tries.length; at += AT_ONCE) {
        const some = tries.slice(at, at + AT_ONCE);
        void tx.execute('savepoint attempts');
        const answers = await Promise.all(some.map((one) => this.performed(tx, one)));
        void tx.execute('rollback to savepoint attempts; release savepoint attempts');
        found.push(...some.filter((_, index) => answers[index] !== GONE));
      }
      await tx.execute('select 1');
      throw new RollBack(found);
    });
  }

  private performed(tx: Transaction, { act, part, matter }: Sited): Promise<string> {
    const version = this.versions.get(matter.id)!;
    const input = actNamed(act).input;
    const request = { id: matter.id, version, part: part ?? NOBODY, input: input ? new input() : null };
    return performNamed(tx, act, request).then(
      (done) => (done.done ? 'DONE' : (done.problem as { __typename: string }).__typename),
      (error: { extensions?: { code?: string } }) => error.extensions?.code ?? String(error),
    );
  }

  private async principalOf(who: Person): Promise<Principal> {
    const district = this.district.services.districts.get(who.district === 'main' ? '370202' : '370203')!;
    const unitId = await this.district.unit(who.unit, district.id);
    const { kind: unitKind, roles } = who;
    const named = { unitName: who.unit, memberId: NOBODY, memberName: who.username, accountId: NOBODY };
    return {
      district,
      principal: unitId,
      locale: 'zh-CN',
      actor: { type: 'MEMBER', unitId, unitKind, roles, ...named },
    };
  }

  /** All mutations of a kind of matter, in documents that stay the same whatever is tried of them. */
  private batchesFor(kind: string): readonly Batch[] {
    const known = this.batches.get(kind);
    if (known) return known;
    const own = this.mutations.filter(({ name, args, extensions }) => {
      if (!extensions['act']) return false;
      const act = actNamed(name);
      return args.some((arg) => arg.name === 'id') && (act.kind === null || act.kind === kind) && !byLinkAlone(name);
    });
    const chunks = Array.from({ length: Math.ceil(own.length / MOST) }, (_, at) =>
      own.slice(at * MOST, (at + 1) * MOST),
    );
    const made = chunks.map(batchOf);
    this.batches.set(kind, made);
    return made;
  }
}

/** Refused for a member before anything is looked at, and with it all else that the operation asks. */
export const byLinkAlone = (act: string): boolean => actNamed(act).by.every((way) => way.link !== undefined);

function batchOf(mutations: readonly Mutation[]): Batch {
  const inputs: Record<string, unknown> = {};
  const head = ['$id: ID!'];
  if (mutations.some(({ args }) => args.some(({ name }) => name === 'version'))) head.push('$version: Int!');
  const calls = mutations.map(({ name: act, args }) => {
    head.push(`$try_${act}: Boolean!`);
    const given = args.flatMap(({ name, type }) => {
      if (name === 'id' || name === 'version') return [`${name}: $${name}`];
      if (name === 'key') return [];
      head.push(`$${name}_${act}: ${type}`);
      if (name !== 'part') inputs[`${name}_${act}`] = sample(type);
      return [`${name}: $${name}_${act}`];
    });
    return `${act}(${given.join(', ')}) @include(if: $try_${act}) { __typename }`;
  });
  const document = `mutation(${head.join(', ')}) { ${calls.join('\n')} }`;
  return { acts: mutations.map(({ name }) => name), document, inputs };
}
