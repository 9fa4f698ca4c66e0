import { isUtf8 } from 'node:buffer';
import { extname } from 'node:path';
import { fileTypeFromBuffer } from 'file-type';
import type { Text } from '../i18n/index.ts';
import { text } from '../i18n/index.ts';

/** Why a file is not taken. */
export interface FileRefusal {
  readonly code: 'EMPTY' | 'NOT_ALLOWED' | 'NOT_WHAT_IT_SAYS';
  readonly message: Text;
}

const OFFICE = 'application/vnd.openxmlformats-officedocument';

/** Media types that are taken, each with the endings that a name may have. Nothing that a browser would run. */
const ENDINGS: Readonly<Record<string, readonly string[]>> = {
  'application/pdf': ['.pdf'],
  'image/jpeg': ['.jpg', '.jpeg'],
  'image/png': ['.png'],
  'image/webp': ['.webp'],
  [`${OFFICE}.wordprocessingml.document`]: ['.docx'],
  [`${OFFICE}.spreadsheetml.sheet`]: ['.xlsx'],
  'audio/mpeg': ['.mp3'],
  'audio/x-m4a': ['.m4a'],
  'audio/amr': ['.amr'],
  'video/mp4': ['.mp4'],
  'text/plain': ['.txt'],
  'text/csv': ['.csv'],
};
const TAKEN_ENDINGS = new Set(Object.values(ENDINGS).flat());

const EMPTY: FileRefusal = { code: 'EMPTY', message: text('文件是空的。', 'The file is empty.') };
const NOT_ALLOWED: FileRefusal = {
  code: 'NOT_ALLOWED',
  message: text(
    '不接受这种文件；可上传 PDF、图片（jpg、png、webp）、docx、xlsx、录音（mp3、m4a、amr）、视频（mp4）、txt 和 csv。',
    'This kind of file is not taken; PDF, images (jpg, png, webp), docx, xlsx, sound (mp3, m4a, amr), video (mp4), txt and csv are.',
  ),
};
const NOT_WHAT_IT_SAYS: FileRefusal = {
  code: 'NOT_WHAT_IT_SAYS',
  message: text(
    '文件内容与扩展名不符，请用正确的格式重新保存后上传。',
    'The content of the file is not what its name says.',
  ),
};

/** The media type of a file, told from its content and never from what its name or sender says; or why it is refused. */
export async function mediaTypeOf(content: Buffer, name: string): Promise<string | FileRefusal> {
  if (content.length === 0) return EMPTY;
  const ending = extname(name).toLowerCase();
  if (!TAKEN_ENDINGS.has(ending)) return NOT_ALLOWED;
  const found = (await fileTypeFromBuffer(content))?.mime ?? plainText(content, ending);
  return found && ENDINGS[found]?.includes(ending) ? found : NOT_WHAT_IT_SAYS;
}

/** Text has no mark of its own: it is text when it is UTF-8 without control characters. */
function plainText(content: Buffer, ending: string): string | null {
  // The C0 controls but tab, line feed, form feed and carriage return.
  const hasControls = content.some((byte) => byte < 0x20 && ![0x09, 0x0a, 0x0c, 0x0d].includes(byte));
  if (hasControls || !isUtf8(content)) return null;
  return ending === '.csv' ? 'text/csv' : 'text/plain';
}

const LONGEST_NAME = 120;

/** A name as it may be shown and saved: no folders, no control or direction characters, not hidden, not too long. */
export function cleanName(given: string): string {
  const last = given.split(/[/\\]/).at(-1)!;
  const plain = last
    .normalize('NFC')
    .replaceAll(/[\p{Cc}\p{Cf}<>:"|?*]/gu, '')
    .replaceAll(/\s+/g, ' ')
    .replace(/^[. ]+/, '')
    .trim();
  const ending = extname(plain);
  const stem = Array.from(plain.slice(0, plain.length - ending.length))
    .slice(0, LONGEST_NAME - ending.length)
    .join('');
  return `${stem.trim() || 'file'}${ending.slice(0, 10)}`;
}
