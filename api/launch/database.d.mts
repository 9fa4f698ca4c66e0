/** A database that Qiying works with, and how to end it. */
export interface OpenDatabase {
  readonly url: string;
  readonly port?: number;
  readonly superuserUrl?: string;
  stop(): Promise<void>;
}

type StopClass = new (message: string) => Error;

export function openDatabase(options: { data: string; url?: string; Stop: StopClass }): Promise<OpenDatabase>;

export function startEmbedded(options: {
  folder: string;
  data: string;
  Stop: StopClass;
  flags?: readonly string[];
}): Promise<OpenDatabase>;
