import pg from 'pg';
import { keepTallies } from './figures.ts';
import type { Done } from './speaker.ts';
import { Speaker } from './speaker.ts';
import { DISTRICT } from './terms.ts';

/** Matters that belong together, made through acts; copies of it fill the database. */
interface Template {
  readonly matters: readonly string[];
  /** How many of a thousand copies are of it. */
  readonly share: number;
}

const SCHEMA = `district_${DISTRICT}`;
const MARKET = 'market';
const ANSWER = { body: '已核实处理，结果已告知。', ground: '《消费者权益保护法》第五十三条', grounding: 'EXPLAINED' };

/** Units of the demo district by their code. */
async function unitsOf(superuserUrl: string): Promise<(code: string) => string> {
  const rows = await withClient(superuserUrl, (client) =>
    client.query<{ id: string; code: string }>(`select id, code from ${SCHEMA}.unit`),
  );
  const ids = new Map(rows.rows.map(({ id, code }) => [code, id]));
  return (code) => ids.get(code)!;
}

export async function withClient<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** The people of the main line, and the way of an appeal through their hands. */
export class MainLine {
  readonly centre: Speaker;
  readonly market: Speaker;
  readonly housing: Speaker;
  readonly unit: (code: string) => string;
  private readonly categoryId: string;

  private constructor(people: readonly Speaker[], unit: (code: string) => string, categoryId: string) {
    [this.centre, this.market, this.housing] = people as [Speaker, Speaker, Speaker];
    this.unit = unit;
    this.categoryId = categoryId;
  }

  static async at(port: number, superuserUrl: string): Promise<MainLine> {
    const names = ['centre', MARKET, 'housing'];
    const people = await Promise.all(names.map((username) => Speaker.signIn(port, username)));
    const { rows } = await withClient(superuserUrl, (client) =>
      client.query<{ id: string }>(`select id from ${SCHEMA}.category where depth = 3 order by sort limit 1`),
    );
    return new MainLine(people, await unitsOf(superuserUrl), rows[0]!.id);
  }

  register(title: string, by = this.centre): Promise<Done> {
    const appellant = { name: '甲', phone: '13800001111' };
    const { categoryId } = this;
    return by.do(
      'appealRegister',
      {},
      { type: 'COMPLAINT', channel: 'HOTLINE', title, body: title, categoryId, appellant },
    );
  }

  dispatch(appeal: Done, lead: string, coHandlers: readonly string[] = [], by = this.centre): Promise<Done> {
    const helping = coHandlers.map((code) => ({ unitId: this.unit(code), task: '协助核实' }));
    return by.do('appealDispatch', appeal, {
      leadUnitId: this.unit(lead),
      task: '请核实处理并答复',
      ...(helping.length > 0 ? { coHandlers: helping } : {}),
    });
  }

  close(): void {
    for (const speaker of [this.centre, this.market, this.housing]) speaker.close();
  }
}

export async function accepted(appeal: Done, by: Speaker): Promise<Done> {
  const taken = await by.do('workOrderAccept', appeal);
  return by.do('workOrderRecordContact', taken, { reached: true, record: '已电话联系，了解诉求。' });
}

/** What follows the first contact, by the unit and by the centre. */
export async function answered(appeal: Done, by: Speaker, centre: Speaker): Promise<Done> {
  const replied = await by.do('workOrderReply', appeal, ANSWER);
  const passed = await centre.do('appealPassAudit', replied);
  return centre.do('appealRecordCallback', passed, { reached: true, resolved: true, satisfied: true });
}

/** Of a district's matters most are closed; one desk has a few in a hundred of what is open. */
async function templates(line: MainLine): Promise<Template[]> {
  const { centre, market, housing } = line;
  const open = await line.dispatch(await line.register('健身房闭店，年卡余额未退'), MARKET, ['tourism']);
  const held = await accepted(open, market);
  const waiting = await line.dispatch(await line.register('商场儿童乐园停业，充值卡退费'), MARKET);
  const others = await accepted(await line.dispatch(await line.register('楼道照明长期不亮'), 'housing'), housing);
  const closed = await answered(
    await accepted(await line.dispatch(await line.register('小区路面破损'), 'housing'), housing),
    housing,
    centre,
  );
  const mine = await answered(
    await accepted(await line.dispatch(await line.register('超市价签与结账不符'), MARKET), market),
    market,
    centre,
  );
  return [
    { matters: [held.id], share: 14 },
    { matters: [waiting.id], share: 6 },
    { matters: await jointCase(line), share: 5 },
    { matters: [others.id], share: 55 },
    { matters: [mine.id], share: 60 },
    { matters: [closed.id], share: 860 },
  ];
}

/** A joint case that market leads, with tasks of two units that are still open. */
async function jointCase(line: MainLine): Promise<string[]> {
  const { centre, market, housing, unit } = line;
  const appeal = await accepted(await line.dispatch(await line.register('老旧楼院改造后渗水'), MARKET), market);
  let joint = await centre.do(
    'jointCaseOpen',
    {},
    {
      title: '渗水问题联办',
      facts: '涉及质量与维修职责，单一单位无法办结。',
      reason: 'OVERLAPPING_MANDATE',
      appealIds: [appeal.id],
      leadUnitId: unit(MARKET),
      invited: [{ unitId: unit('housing'), role: 'CO_HANDLER' }],
    },
  );
  joint = await market.do('jointCaseTakeSeat', joint);
  joint = await housing.do('jointCaseTakeSeat', joint);
  joint = await market.do('jointCaseBegin', joint);
  for (const [code, title] of [
    [MARKET, '核查材料质量'],
    ['housing', '现场勘查维修'],
  ] as const)
    joint = await market.do('jointTaskAssign', joint, { unitId: unit(code), title, workingDays: 5 });
  return [appeal.id, joint.id];
}

/** Fills a database with about as many matters as are asked for; answers with how many there are. */
export async function fill(port: number, superuserUrl: string, matters: number): Promise<number> {
  const line = await MainLine.at(port, superuserUrl);
  const all = await templates(line);
  line.close();
  return withClient(superuserUrl, async (client) => {
    // Copies of what was checked when it was made: keys and triggers need not look again.
    await client.query(`set session_replication_role = replica; set search_path to ${SCHEMA}`);
    const tables = await tablesOfMatters(client);
    for (const { matters: of, share } of all)
      await copy(client, tables, of, Math.ceil((matters * share) / 1000 / of.length));
    await keepTallies(client);
    await client.query('vacuum analyze');
    const { rows } = await client.query<{ count: number }>('select count(*)::int as count from matter');
    return rows[0]!.count;
  });
}

type Columns = readonly { name: string; type: string }[];

/** Tables whose rows belong to a matter, with their columns; registers and answers to repeated requests are not. */
async function tablesOfMatters(client: pg.Client): Promise<Map<string, Columns>> {
  const { rows } = await client.query<{ table: string; columns: Columns }>(
    `select c.table_name as table,
            json_agg(json_build_object('name', c.column_name, 'type', c.udt_name) order by c.ordinal_position) as columns
       from information_schema.columns c
      where c.table_schema = current_schema() and c.is_generated = 'NEVER'
      group by c.table_name
     having c.table_name in ('matter', 'assessment_fact')
         or ('matter_id' = any(array_agg(c.column_name::text)) and 'audience' = any(array_agg(c.column_name::text)))`,
  );
  return new Map(rows.filter(({ table }) => table !== 'member').map(({ table, columns }) => [table, columns]));
}

async function copy(
  client: pg.Client,
  tables: ReadonlyMap<string, Columns>,
  matters: readonly string[],
  times: number,
): Promise<void> {
  const own = await idsOf(client, tables, matters);
  for (const [table, columns] of tables) {
    const key = keyOf(table);
    const values = columns.map((column) => copied(column, own));
    await client.query(
      `insert into ${table} (${columns.map(({ name }) => `"${name}"`).join(', ')})
       select ${values.join(', ')} from ${table} t cross join generate_series(1, ${times}) n
        where t.${key} = any('{${matters.join(',')}}'::uuid[])`,
    );
  }
}

/** The column that names the matter of a row. */
function keyOf(table: string): string {
  if (table === 'assessment_fact') return 'appeal_id';
  return table === 'matter' ? 'id' : 'matter_id';
}

/** Identifiers of all rows of the matters: these change with each copy, those of units and people stay. */
async function idsOf(client: pg.Client, tables: ReadonlyMap<string, Columns>, matters: readonly string[]) {
  const ids = new Set(matters);
  for (const [table, columns] of tables) {
    if (table === 'matter' || !columns.some(({ name }) => name === 'id')) continue;
    const select = `select id from ${table} where ${keyOf(table)} = any($1)`;
    const { rows } = await client.query<{ id: string }>(select, [matters]);
    for (const { id } of rows) ids.add(id);
  }
  return `'{${[...ids].join(',')}}'::uuid[]`;
}

function copied({ name, type }: { name: string; type: string }, own: string): string {
  const column = `t."${name}"`;
  const anew = (id: string) => `case when ${id} = any(${own}) then md5(${id}::text || n)::uuid else ${id} end`;
  if (type === 'uuid') return anew(column);
  if (type === '_uuid') return `(select coalesce(array_agg(${anew('one')}), '{}') from unnest(${column}) one)`;
  // Spread over four weeks, so that lists have an order and half of what is owed is overdue.
  if (type === 'timestamptz') return `${column} + (hashint4(n) % 20160) * interval '1 minute'`;
  return name === 'number' && type === 'text' ? `${column} || '-' || n` : column;
}
