import { randomBytes } from 'node:crypto';
import { ANYBODY, newId } from '../kernel/database/index.ts';
import { text } from '../kernel/i18n/index.ts';
import type { Acting, ActPart, PartFacts } from '../matter/index.ts';
import { defineAct, keepUploads, PartNotFound, UploadNotFound, uploadsOf } from '../matter/index.ts';
import { UNIT_ADMINISTRATOR } from '../register/index.ts';
import { keeperOf } from './grid.acts.ts';
import { ProfileAddInput, ProfileChangeInput, ProfilePhotoInput } from './grid.inputs.ts';
import { GridUnknown, PhotoNotImage, ProfileKept } from './grid.problems.ts';

/*
 * 亮相亮码亮号: who answers for what, at which number and when, told to everybody who scans the code at the door. A profile is
 * hidden until it is shown; whoever does not see it cannot tell it from one that never was (docs/decisions/014).
 */

interface ProfileFacts extends PartFacts {
  readonly name: string;
  readonly photoId: string | null;
}

/** A public profile, on the file of its unit. */
const profilePart = (from: ActPart['from']): ActPart => ({
  name: 'profile',
  from,
  async load(acting, id) {
    const [profile] = await acting.tx.execute<Omit<ProfileFacts, 'id'>>(
      `select unit_id as "unitId", name, photo_id as "photoId", case when shown then 'SHOWN' else 'HIDDEN' end as state
         from public_profile where id = $1 and matter_id = $2`,
      [id, acting.matter.id],
    );
    return profile ? { id, ...profile } : null;
  },
});

const profileOf = (acting: Acting): ProfileFacts => acting.part as ProfileFacts;

export const profileAdd = defineAct({
  name: 'profileAdd',
  kind: 'file',
  description:
    'Adds the public profile of the unit or of one of its members, hidden at first. By its own administrator or the district’s.',
  label: text('新增亮相', 'Add public profile'),
  sentence: text('新增“{name}”的亮相信息', 'added the public profile of “{name}”'),
  from: ['KEPT'],
  by: UNIT_ADMINISTRATOR,
  input: ProfileAddInput,
  problems: [GridUnknown, ProfileKept],
  async run(acting, { memberId, gridId, ...shown }) {
    const name = memberId ? await nameOfMember(acting, memberId) : acting.matter.title;
    const kept = await acting.tx.execute(
      'select from public_profile where matter_id = $1 and member_id is not distinct from $2::uuid limit 1',
      [acting.matter.id, memberId ?? null],
    );
    if (kept.length > 0) return ProfileKept({ name });
    if (gridId && !(await isOwnGrid(acting, gridId))) return GridUnknown();
    await acting.tx.execute(
      `insert into public_profile (id, matter_id, unit_id, member_id, grid_id, code, name, duty, phone, hours, shown, audience)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, false, $11)`,
      [
        newId(),
        acting.matter.id,
        keeperOf(acting),
        memberId ?? null,
        gridId ?? null,
        newCode(),
        name,
        shown.duty,
        shown.phone ?? null,
        shown.hours ?? null,
        acting.seatsAudience(),
      ],
    );
    acting.data['name'] = name;
    return undefined;
  },
});

export const profileChange = defineAct({
  name: 'profileChange',
  kind: 'file',
  description: 'Changes what residents read of a profile. By its own administrator or the district’s.',
  label: text('修改亮相', 'Change public profile'),
  sentence: text('修改“{name}”的亮相信息', 'changed the public profile of “{name}”'),
  from: ['KEPT'],
  by: UNIT_ADMINISTRATOR,
  part: profilePart('ANY'),
  input: ProfileChangeInput,
  problems: [GridUnknown],
  async run(acting, { gridId, duty, phone, hours }) {
    const { id, name } = profileOf(acting);
    if (gridId && !(await isOwnGrid(acting, gridId))) return GridUnknown();
    await acting.tx.execute('update public_profile set grid_id = $2, duty = $3, phone = $4, hours = $5 where id = $1', [
      id,
      gridId ?? null,
      duty,
      phone ?? null,
      hours ?? null,
    ]);
    acting.data['name'] = name;
    return undefined;
  },
});

export const profileSetPhoto = defineAct({
  name: 'profileSetPhoto',
  kind: 'file',
  description:
    'Sets the photograph of a profile; the one before is withdrawn. By its own administrator or the district’s.',
  label: text('设置照片', 'Set photograph'),
  sentence: text('设置“{name}”的亮相照片', 'set the photograph of “{name}”'),
  from: ['KEPT'],
  by: UNIT_ADMINISTRATOR,
  part: profilePart('ANY'),
  input: ProfilePhotoInput,
  problems: [UploadNotFound, PhotoNotImage],
  async run(acting, { receipts }) {
    const { id, name, state, photoId: before } = profileOf(acting);
    const uploads = uploadsOf(acting, receipts);
    if (!uploads) return UploadNotFound();
    // Told from its content when it was received, never from its name.
    if (uploads.length !== 1 || !uploads[0]!.mediaType.startsWith('image/')) return PhotoNotImage();
    const audience = audienceOf(acting, state === 'SHOWN');
    const [photoId] = await keepUploads(acting, uploads, { partId: id, annex: false, reach: 'NAMED', audience });
    if (before) await acting.tx.execute('update document set withdrawn = true where id = $1', [before]);
    await acting.tx.execute('update public_profile set photo_id = $2 where id = $1', [id, photoId]);
    acting.data['name'] = name;
    return undefined;
  },
});

export const profileShow = defineAct({
  name: 'profileShow',
  kind: 'file',
  description: 'Shows a profile to everybody. By its own administrator or the district’s.',
  label: text('公开亮相', 'Show'),
  sentence: text('公开了“{name}”的亮相信息', 'showed the public profile of “{name}”'),
  tone: 'PRIMARY',
  confirm: text(
    '任何人扫码都能看到姓名、照片、职责、电话和服务时间。',
    'Everybody who scans the code sees name, photograph, duty, telephone and hours.',
  ),
  from: ['KEPT'],
  by: UNIT_ADMINISTRATOR,
  part: profilePart(['HIDDEN']),
  run: (acting) => turn(acting, true),
});

export const profileHide = defineAct({
  name: 'profileHide',
  kind: 'file',
  description:
    'Hides a profile: its code opens nothing until it is shown again. By its own administrator or the district’s.',
  label: text('隐藏', 'Hide'),
  sentence: text('隐藏了“{name}”的亮相信息', 'hid the public profile of “{name}”'),
  tone: 'DANGER',
  confirm: text('已张贴的二维码将打不开，直到再次公开。', 'Codes at the doors open nothing until it is shown again.'),
  from: ['KEPT'],
  by: UNIT_ADMINISTRATOR,
  part: profilePart(['SHOWN']),
  run: (acting) => turn(acting, false),
});

async function turn(acting: Acting, shown: boolean): Promise<void> {
  const { id, name, photoId } = profileOf(acting);
  const audience = audienceOf(acting, shown);
  await acting.tx.execute('update public_profile set shown = $2, audience = $3 where id = $1', [id, shown, audience]);
  if (photoId) await acting.tx.execute('update document set audience = $2 where id = $1', [photoId, audience]);
  acting.data['name'] = name;
}

function audienceOf(acting: Acting, shown: boolean): string[] {
  return [...acting.seatsAudience(), ...(shown ? [ANYBODY] : [])];
}

async function nameOfMember(acting: Acting, memberId: string): Promise<string> {
  const [member] = await acting.tx.execute<{ name: string }>(
    'select name from member where id = $1 and matter_id = $2 and active',
    [memberId, acting.matter.id],
  );
  return member?.name ?? acting.refuse(PartNotFound());
}

async function isOwnGrid(acting: Acting, gridId: string): Promise<boolean> {
  const found = await acting.tx.execute('select from grid where id = $1 and matter_id = $2 and active', [
    gridId,
    acting.matter.id,
  ]);
  return found.length > 0;
}

/** No letters or digits that are mistaken for one another; ten of these 32 are not guessed. */
const CODE_ALPHABET = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';

function newCode(): string {
  return [...randomBytes(10)].map((byte) => CODE_ALPHABET[byte % CODE_ALPHABET.length]).join('');
}
