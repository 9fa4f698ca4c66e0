import { createHash, randomUUID } from 'node:crypto';
import type { District, MemberActor } from '../kernel/database/index.ts';
import { operation, systemPrincipal } from '../kernel/database/index.ts';
import { receiptFor } from '../kernel/files/index.ts';
import { actNamed, performNamed } from '../matter/index.ts';
import type { Services } from '../services.ts';

interface MemberRow extends Pick<MemberActor, 'unitId' | 'unitName' | 'unitKind'> {
  readonly code: string;
  readonly username: string | null;
  readonly memberId: string | null;
  readonly memberName: string | null;
  readonly accountId: string | null;
  readonly roles: readonly string[] | null;
}

const MEMBERS = `
  select u.code, u.id as "unitId", u.name as "unitName", u.kind as "unitKind", m.username, m.id as "memberId",
         m.name as "memberName", m.account_id as "accountId", m.roles
    from unit u left join member m on m.unit_id = u.id and m.active
   order by 'HEAD' = any(m.roles) desc nulls last, m.username`;

interface DoneHow {
  readonly part?: string;
  /** When it was done; now where nothing is said. */
  readonly at?: Date;
}

/**
 * Whoever acts in a demo district: its accounts by username, `expert@consumers` where one has two seats; by a unit’s code
 * its head, or somebody on duty there.
 */
export class Participants {
  private constructor(
    private readonly services: Pick<Services, 'database' | 'files'>,
    readonly district: District,
    private readonly actors: ReadonlyMap<string, MemberActor>,
  ) {}

  static async of(services: Pick<Services, 'database' | 'files'>, district: District): Promise<Participants> {
    const actors = new Map<string, MemberActor>();
    const rows = await operation(services.database, systemPrincipal(district, 'DEMO'), (tx) =>
      tx.execute<MemberRow>(MEMBERS),
    );
    for (const { code, username, memberId, memberName, accountId, roles, ...unit } of rows) {
      const actor: MemberActor = {
        type: 'MEMBER',
        ...unit,
        memberId: memberId ?? unit.unitId,
        memberName: memberName ?? '值班员',
        accountId: accountId ?? unit.unitId,
        roles: roles ?? ['HEAD', 'HANDLER'],
      };
      if (username) actors.set(username, actor).set(`${username}@${code}`, actor);
      if (!actors.has(code)) actors.set(code, actor);
    }
    return new Participants(services, district, actors);
  }

  /** What time it is in the district. */
  get now(): Date {
    return this.services.database.now();
  }

  actor(name: string): MemberActor {
    const actor = this.actors.get(name);
    if (!actor) throw new Error(`Nobody in the demo is called ${name}.`);
    return actor;
  }

  unitOf(name: string): string {
    return this.actor(name).unitId;
  }

  /** Does an act on a matter as it stands; answers with the matter. */
  async do(as: string, name: string, id: string | null, given?: object, { part, at }: DoneHow = {}): Promise<string> {
    const who = this.who(as);
    const { input: Input } = actNamed(name);
    const answer = await operation(
      this.services.database,
      who,
      async (tx) => {
        const [matter] = await tx.execute<{ version: number }>('select version from matter where id = $1', [id]);
        const input = Input ? Object.assign(new Input(), given) : null;
        return performNamed(tx, name, { id, version: matter?.version ?? null, part: part ?? null, input });
      },
      at ? { at } : {},
    );
    if (answer.done) return answer.matterId;
    throw new Error(`The demo could not be seeded: ${name}: ${JSON.stringify(answer.problem)}`);
  }

  /** A text that somebody uploads, such as a proof; answers with its receipt. */
  async upload(as: string, name: string, text: string): Promise<string> {
    const content = Buffer.from(text);
    const key = `${this.district.id}/${randomUUID()}`;
    const sha256 = createHash('sha256').update(content).digest('hex');
    await this.services.files.keep(key, content);
    return receiptFor({ key, name, mediaType: 'text/plain', size: content.length, sha256 }, this.unitOf(as));
  }

  /** Rows as somebody sees them. */
  rowsOf<Row extends object>(as: string, text: string, values: readonly unknown[] = []): Promise<Row[]> {
    return operation(this.services.database, this.who(as), (tx) => tx.execute<Row>(text, values));
  }

  private who(as: string) {
    const actor = this.actor(as);
    return { district: this.district, principal: actor.unitId, locale: 'zh-CN', actor } as const;
  }

  /** Rows as the command centre sees them. */
  rows<Row extends object>(text: string, values: readonly unknown[] = []): Promise<Row[]> {
    return operation(this.services.database, systemPrincipal(this.district, 'DEMO'), (tx) =>
      tx.execute<Row>(text, values),
    );
  }
}
