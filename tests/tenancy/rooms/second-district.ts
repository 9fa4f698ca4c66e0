import type { TestDistrict } from '../../support/district.ts';
import type { Room, StagedMatter } from '../room.ts';
import { ORDINARY, person, SUPERVISOR, WORD } from '../room.ts';

async function stage(district: TestDistrict): Promise<readonly StagedMatter[]> {
  const { id } = await district.register('centre-2', { title: `${WORD}外区诉求` });
  return [
    {
      ...ORDINARY,
      id,
      name: 'is another district’s',
      district: 'second',
      state: 'REGISTERED',
      seats: { centre: SUPERVISOR },
    },
  ];
}

export const secondDistrict: Room = {
  rules: {},
  people: [{ ...person('centre-2', 'centre', 'COMMAND_CENTRE', ['HEAD', 'HANDLER']), district: 'second' }],
  stage,
};
