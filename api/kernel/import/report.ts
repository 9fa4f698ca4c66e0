import type { FileHandle } from 'node:fs/promises';
import { open, rm } from 'node:fs/promises';
import { ImportStopped } from './stopped.ts';

/** A row that was not taken. */
export interface Rejection {
  readonly line: number;
  readonly reason: string;
  readonly cells: readonly string[];
}

/**
 * The rows that were not taken, with line and reason before their own columns, so that the file can be mended and imported
 * itself. It is written by position: a batch that is done again writes over what it wrote.
 */
export class Report {
  private constructor(
    readonly path: string,
    private readonly file: FileHandle,
    private end: number,
  ) {}

  /** Opens it, for a resumed import at the place where the last kept batch ended. */
  static async open(path: string, header: readonly string[], end: number): Promise<Report> {
    // It holds what people wrote, like the file itself: for its owner alone.
    const file = await open(path, end > 0 ? 'r+' : 'w', 0o600).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT' && end > 0) return open(path, 'w', 0o600);
      throw new ImportStopped(`The report ${path} cannot be written (${error.code}); name another with --report.`);
    });
    const report = new Report(path, file, end);
    if (end > (await file.stat()).size) report.end = 0;
    await file.truncate(report.end);
    if (report.end === 0) report.end = await report.put(`\uFEFF${lineOf(['line', 'reason', ...header])}`, 0);
    return report;
  }

  /** Writes what a batch rejected and answers where it ends; kept only when the batch is. */
  async write(rejections: readonly Rejection[]): Promise<number> {
    const rows = rejections.map(({ line, reason, cells }) => lineOf([String(line), reason, ...cells]));
    return this.put(rows.join(''), this.end);
  }

  keepUntil(end: number): void {
    this.end = end;
  }

  /** Cuts off what was not kept, and leaves no report behind that says nothing. */
  async finish({ isEmpty }: { isEmpty: boolean }): Promise<void> {
    await this.file.truncate(this.end);
    if (isEmpty) await rm(this.path, { force: true });
  }

  async close(): Promise<void> {
    await this.file.close();
  }

  private async put(content: string, at: number): Promise<number> {
    const bytes = Buffer.from(content);
    if (bytes.length > 0) await this.file.write(bytes, 0, bytes.length, at);
    return at + bytes.length;
  }
}

function lineOf(cells: readonly string[]): string {
  return `${cells.map((cell) => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(',')}\n`;
}
