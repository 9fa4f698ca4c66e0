import type { Readable } from 'node:stream';
import { Disk } from 'flydrive';
import { FSDriver } from 'flydrive/drivers/fs';

/** Where the bytes of files are: a folder that nothing serves by itself. Keys are ours, never a name that was given. */
export class FileStore {
  private readonly disk: Disk;

  constructor(folder: string) {
    this.disk = new Disk(new FSDriver({ location: folder, visibility: 'private' }));
  }

  keep(key: string, content: Buffer): Promise<void> {
    return this.disk.put(key, content);
  }

  /** The bytes of a file, or null when they are gone. */
  async open(key: string): Promise<Readable | null> {
    return (await this.disk.exists(key)) ? this.disk.getStream(key) : null;
  }

  /** Forgets a file; one that is gone already is as good. */
  async forget(key: string): Promise<void> {
    if (await this.disk.exists(key)) await this.disk.delete(key);
  }
}
