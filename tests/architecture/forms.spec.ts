import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const portal = fileURLToPath(new URL('../../portal/', import.meta.url));

/** Asked for elsewhere than in a form of its own. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  appealImport: 'the command `qiying import`',
  doorVisitRecord: 'the page of a visit, and its outbox',
  fileOpen: 'follows the opening of a unit',
  calendarYearSet: 'the page of the calendar',
  meetingTakeItems: 'the agenda of the meeting',
  meetingOrderItems: 'the agenda of the meeting',
  meetingRecordAttendance: 'the attendance list of the meeting',
};

/** Names of the acts that take an input, as the portal's documents were made from the schema. */
function actsWithInput(): string[] {
  const source = readFileSync(`${portal}gql/acts.ts`, 'utf8');
  const inputs = /export interface ActInputs \{([^}]*)\}/.exec(source)![1]!;
  return [...inputs.matchAll(/(\w+): (\w+);/g)].filter(([, , type]) => type !== 'undefined').map(([, name]) => name!);
}

function actsWithForm(): Set<string> {
  const sources = globSync('*/{acts,*-acts}.ts', { cwd: portal }).map((file) =>
    readFileSync(`${portal}${file}`, 'utf8'),
  );
  return new Set(sources.flatMap((source) => [...source.matchAll(/act: '(\w+)'/g)].map(([, name]) => name!)));
}

test('every act that asks for something has a form in the portal', () => {
  const forms = actsWithForm();
  expect(actsWithInput().filter((act) => !forms.has(act) && !(act in ELSEWHERE))).toEqual([]);
});

test('no form is for an act that does not exist or asks for nothing', () => {
  const known = new Set(actsWithInput());
  expect([...actsWithForm()].filter((act) => !known.has(act))).toEqual([]);
});
