/** What the server says of a file that it has received: the receipt lets an act add it to a matter. */
export interface UploadReceipt {
  readonly receipt: string;
  readonly name: string;
  readonly mediaType: string;
  readonly size: number;
}

/** Why a file was not taken, in the server's words, or null when it was not reached. */
export class UploadRefused extends Error {}

export interface Upload {
  readonly done: Promise<UploadReceipt>;
  cancel(): void;
}

const PATH = '/files';

/** Sends one file; `XMLHttpRequest`, because `fetch` does not tell how much was sent. */
export function upload(
  file: File,
  headers: Readonly<Record<string, string>>,
  onProgress: (share: number) => void,
): Upload {
  const request = new XMLHttpRequest();
  const done = new Promise<UploadReceipt>((resolve, reject) => {
    request.upload.addEventListener('progress', ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0));
    request.addEventListener('load', () => {
      if (request.status >= 200 && request.status < 300) resolve(JSON.parse(request.responseText) as UploadReceipt);
      else reject(new UploadRefused(messageIn(request.responseText)));
    });
    request.addEventListener('error', () => reject(new UploadRefused()));
    request.addEventListener('abort', () => reject(new DOMException('cancelled', 'AbortError')));
  });
  request.open('POST', PATH);
  for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value);
  const form = new FormData();
  form.append('file', file);
  request.send(form);
  return { done, cancel: () => request.abort() };
}

function messageIn(text: string): string {
  try {
    return String((JSON.parse(text) as { message?: string }).message ?? '');
  } catch {
    return '';
  }
}
