import type { Text, Values } from '../kernel/i18n/index.ts';
import type { Transaction } from '../kernel/database/index.ts';
import type { Registers } from '../unit/index.ts';

/** Something that a meeting should talk about. */
export interface AgendaCandidate {
  /** What it is: a seat, a decision, a matter; once on an agenda. */
  readonly refId: string;
  /** The matter that it belongs to. */
  readonly subjectId: string;
  readonly number: string;
  /** Without personal data. */
  readonly title: string;
  /** Units that it concerns; they are invited with it. */
  readonly unitIds: readonly string[];
  /** Units that must not see it. */
  readonly barred: readonly string[];
  /** Fills the sentence of the source. */
  readonly values: Values;
}

export interface AgendaReading {
  readonly tx: Transaction;
  readonly registers: Registers;
  /** The meeting that is prepared. */
  readonly meetingId: string;
}

/** A kind of thing that is proposed for the agenda of a meeting, read with the sight of who asks. */
export interface AgendaSource {
  readonly key: string;
  readonly label: Text;
  /** Why it is proposed, with its numbers; `{…}` are values of the candidate. */
  readonly reason: Text;
  /** The most urgent first; never what is confidential. */
  read(reading: AgendaReading): Promise<readonly AgendaCandidate[]>;
}

const sources = new Map<string, AgendaSource>();

/** Declares a source; another capability plugs in with this from its own folder. */
export function defineAgendaSource(source: AgendaSource): AgendaSource {
  if (sources.has(source.key)) throw new Error(`The agenda source ${source.key} is declared twice.`);
  sources.set(source.key, source);
  return source;
}

export const agendaSource = (key: string): AgendaSource | undefined => sources.get(key);
export const agendaSources = (): readonly AgendaSource[] => [...sources.values()];
