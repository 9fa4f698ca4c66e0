import { createHash } from 'node:crypto';
import type { Transaction } from '../kernel/database/index.ts';
import { issuesOf, tidy } from '../kernel/graphql/validate.ts';
import { text } from '../kernel/i18n/index.ts';
import type { FieldValues, ImportJob, Mapping, Outcome, Vocabulary } from '../kernel/import/index.ts';
import { performBatch, Urgency } from '../matter/index.ts';
import { categoriesByName } from '../register/index.ts';
import type { UnitRow } from '../unit/index.ts';
import { registersOf, UnitKind } from '../unit/index.ts';
import { AppealType, IntakeChannel } from './appeal.enums.ts';
import { AppealImportedReplyInput, AppealImportInput, AppealRegisterInput, AppellantInput } from './appeal.inputs.ts';
import { appealImport, datesOutOfOrder } from './import.acts.ts';

/** Fields of an appeal in a file, with the headers by which they are guessed. */
const VOCABULARY: Vocabulary = {
  number: {
    headers: ['number', 'id', 'message_id', 'unique key', 'case id', '编号', '工单编号', '诉求编号', '受理编号'],
  },
  title: { headers: ['title', 'subject', 'complaint type', '标题', '诉求标题', '主题', '留言主题'] },
  body: { headers: ['body', 'content', 'text', 'description', 'descriptor', '内容', '诉求内容', '留言详情', '正文'] },
  openedAt: {
    date: true,
    required: true,
    headers: ['openedAt', 'created_at', 'created date', 'date', '受理时间', '登记时间', '来电时间', '留言时间', '时间'],
  },
  closedAt: { date: true, headers: ['closedAt', 'closed date', '办结时间', '结案时间', '关闭时间'] },
  reply: { headers: ['reply', 'answer', 'resolution description', '答复', '答复意见', '答复内容', '办理结果'] },
  repliedAt: {
    date: true,
    headers: ['replied_at', 'resolution action updated date', '答复时间', '回复时间'],
  },
  category: { headers: ['category', '类别', '分类', '诉求类别', '一级标签'] },
  type: { headers: ['type', '诉求类型', '类型'] },
  channel: { headers: ['channel', 'open data channel type', '来源', '渠道', '受理渠道'] },
  urgency: { headers: ['urgency', 'priority', '紧急程度', '紧急'] },
  subDistrict: { headers: ['sub-district', 'street', '街道', '所属街道'] },
  community: { headers: ['community', '社区', '所属社区'] },
  place: { headers: ['place', 'incident address', 'location', '地点', '事发地点', '地址'] },
  merchant: { headers: ['merchant', '商户', '商家', '被诉单位'] },
  confidential: { headers: ['confidential', '保密', '是否保密'] },
  name: { headers: ['name', 'user', '姓名', '诉求人', '留言用户', '联系人'] },
  phone: { headers: ['phone', 'telephone', '电话', '联系电话', '手机', '手机号'] },
  idNumber: { headers: ['id number', '身份证号', '证件号码'] },
  address: { headers: ['home address', '住址', '家庭住址'] },
};

const TYPES: Words<AppealType> = {
  [AppealType.INQUIRY]: ['咨询'],
  [AppealType.HELP_REQUEST]: ['求助', '求决'],
  [AppealType.COMPLAINT]: ['投诉'],
  [AppealType.VIOLATION_REPORT]: ['举报'],
  [AppealType.SUGGESTION]: ['建议', '意见建议'],
  [AppealType.COMMENDATION]: ['表扬', '感谢'],
};
const CHANNELS: Words<IntakeChannel> = {
  [IntakeChannel.HOTLINE]: ['热线', '12345', '12345热线', '电话', 'phone'],
  [IntakeChannel.WEB]: ['网页', '网络', '网站', '微信', '小程序', 'app', 'online', 'mobile'],
  [IntakeChannel.GRID]: ['网格', '网格员'],
  [IntakeChannel.WALK_IN]: ['来访', '窗口', '现场'],
  [IntakeChannel.DEPUTY]: ['代表', '人大代表'],
  [IntakeChannel.IMPORT]: ['导入', '其他', 'other', 'unknown'],
};
const URGENCIES: Words<Urgency> = {
  [Urgency.ORDINARY]: ['一般', '普通'],
  [Urgency.UTILITIES]: ['民生', '水电气暖'],
  [Urgency.URGENT]: ['紧急', '特急', '加急'],
  [Urgency.COMPLEX]: ['复杂', '疑难'],
};
const YES = ['是', '保密', 'true', 'yes', 'y', '1'];
const NO = ['否', '不保密', '公开', 'false', 'no', 'n', '0'];

type Words<T extends string> = Readonly<Record<T, readonly string[]>>;

function wordFinder<T extends string>(words: Words<T>): (word: string) => T | undefined {
  const known = new Map<string, T>();
  for (const [value, names] of Object.entries(words) as [T, readonly string[]][])
    for (const name of [value, ...names]) known.set(name.toLowerCase(), value);
  return (word) => known.get(word.trim().toLowerCase());
}

/** What words of a file mean in the district, and as whose the appeals are taken in. */
interface Ground {
  readonly category: (word: string) => string | undefined;
  readonly subDistrict: (word: string) => string | undefined;
  readonly community: (word: string) => string | undefined;
  readonly firstReceiverId: string;
  readonly reason: string;
}

export interface AppealImportOptions {
  /** Code or name of the unit that was asked first; the command centre where nothing is said. */
  readonly unit?: string;
  readonly reason?: string;
}

/** The import of appeals into a district, as the district is now; null when the unit does not exist. */
export async function appealImportJob(
  tx: Transaction,
  { unit, reason }: AppealImportOptions = {},
): Promise<ImportJob<AppealImportInput> | null> {
  const registers = await registersOf(tx);
  const units = [...registers.allUnits()].filter((candidate) => candidate.active);
  const first =
    unit === undefined ? registers.unit(tx.who.district.centreId) : units.find((row) => isCalled(row, unit));
  if (!first) return null;
  const found = (kind: UnitKind) => (word: string) =>
    units.find((row) => row.kind === kind && isCalled(row, word.trim()))?.id;
  const ground: Ground = {
    category: await categoriesByName(tx),
    subDistrict: found(UnitKind.SUB_DISTRICT),
    community: found(UnitKind.COMMUNITY),
    firstReceiverId: first.id,
    reason: reason ?? '历史数据导入',
  };
  const seen = new Set<string>();
  return {
    name: 'appeals',
    batch: 50,
    vocabulary: VOCABULARY,
    complete: withCategoryLevels,
    read: (values, cells, source) => inputOf(values, cells, source, ground),
    write,
    foresee: (transaction, rows) => foresee(transaction, rows, seen),
  };
}

const isCalled = ({ code, name, shortName }: UnitRow, word: string): boolean => [code, name, shortName].includes(word);

/** Columns category1, category2, … are the levels of one path. */
function withCategoryLevels(fields: Mapping['fields'], header: readonly string[]): Mapping['fields'] {
  const levels = header.filter((name) => /^(?:category_?\d|[一二三四]级(?:类别|分类|标签))$/i.test(name));
  if (fields['category'] || levels.length === 0) return fields;
  return { ...fields, category: { columns: levels, join: ' / ' } };
}

const TITLE_MAX = 100;

function inputOf(
  values: FieldValues,
  cells: readonly string[],
  source: string,
  { category, subDistrict, community, firstReceiverId, reason }: Ground,
): AppealImportInput {
  const title = values.text('title');
  const body = values.text('body') ?? title;
  const openedAt = values.date('openedAt');
  const repliedAt = values.date('repliedAt', openedAt);
  const reply = values.text('reply');
  const closedAt = values.date('closedAt', openedAt) ?? (reply && !values.has('closedAt') ? repliedAt : undefined);
  const appeal = Object.assign(new AppealRegisterInput(), {
    type: values.meaning('type', wordFinder(TYPES)) ?? AppealType.HELP_REQUEST,
    channel: values.meaning('channel', wordFinder(CHANNELS)) ?? IntakeChannel.IMPORT,
    ...titled(title ?? body ?? '', body ?? ''),
    categoryId: values.meaning('category', category),
    urgency: values.meaning('urgency', wordFinder(URGENCIES)),
    subDistrictId: values.meaning('subDistrict', subDistrict),
    communityId: values.meaning('community', community),
    place: values.text('place'),
    merchant: values.text('merchant'),
    confidential: values.meaning('confidential', yesOrNo),
    appellant: Object.assign(new AppellantInput(), {
      name: values.text('name'),
      phone: values.text('phone'),
      idNumber: values.text('idNumber'),
      address: values.text('address'),
    }),
  });
  return Object.assign(new AppealImportInput(), {
    source,
    originalNumber: values.text('number') ?? `row-${digestOf(cells).slice(0, 24)}`,
    appeal,
    firstReceiverId,
    openedAt,
    closedAt,
    ...(reply ? { reply: replyOf(reply, repliedAt ?? closedAt ?? openedAt) } : {}),
    reason,
  });
}

/** A title that is too long is cut, and stands whole before the text. */
function titled(title: string, body: string): { title: string; body: string } {
  if (title.length <= TITLE_MAX) return { title, body };
  return { title: `${title.slice(0, TITLE_MAX - 1)}…`, body: body === title ? body : `${title}\n\n${body}` };
}

function replyOf(body: string, at: Date | undefined): AppealImportedReplyInput {
  return Object.assign(new AppealImportedReplyInput(), { body, at });
}

function yesOrNo(word: string): boolean | undefined {
  if (YES.includes(word.toLowerCase())) return true;
  return NO.includes(word.toLowerCase()) ? false : undefined;
}

const digestOf = (content: unknown): string => createHash('sha256').update(JSON.stringify(content)).digest('hex');

async function write(tx: Transaction, rows: readonly AppealImportInput[]): Promise<Outcome[]> {
  // The key is the content: the same row has the same one, whichever file it stands in.
  const requests = rows.map((input) => ({ key: `import-${digestOf(input).slice(0, 48)}`, input }));
  const answers = await performBatch(tx, appealImport, requests);
  return answers.map((answer) => {
    if (answer.done) return answer.repeated ? 'REPEATED' : 'IMPORTED';
    return refusalOf(answer.problem as Refused);
  });
}

interface Refused {
  readonly message: string;
  readonly issues?: readonly { path: string; message: string }[];
}

/** The refusal is said in the reader's language already. */
function refusalOf({ message, issues }: Refused): Outcome {
  const said = issues?.map((issue) => `${issue.path}: ${issue.message}`).join(' ') ?? message;
  return text(said, said);
}

const KNOWN = { name: 'import_known', text: 'select imported_from as known from appeal where imported_from = any($1)' };

/** Without an act nothing is numbered or written; what an act alone can find is found when it is done. */
async function foresee(tx: Transaction, rows: readonly AppealImportInput[], seen: Set<string>): Promise<Outcome[]> {
  const names = rows.map(({ source, originalNumber }) => `${source}#${originalNumber}`);
  for (const { known } of await tx.rows<{ known: string }>(KNOWN, [names])) seen.add(known);
  return rows.map((input, index) => {
    if (seen.has(names[index]!)) return 'REPEATED';
    tidy(input);
    const { locale } = tx.who;
    const wrong = issuesOf(input, locale);
    const issues = wrong.length > 0 ? wrong : datesOutOfOrder(input, tx.now, locale);
    if (issues.length > 0) return refusalOf({ message: '', issues });
    seen.add(names[index]!);
    return 'IMPORTED';
  });
}
