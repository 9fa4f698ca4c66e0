import { describe, expect, it } from 'vitest';
import type { Field } from './form.ts';
import { inputOf, labelAt, missingIn, unkeptIn } from './form.ts';

const fields: Field[] = [
  { kind: 'text', name: 'title', label: 'app.name', required: true },
  { kind: 'text', name: 'appellant.phone', label: 'app.name', unkept: true },
  { kind: 'yes-no', name: 'reached', label: 'app.name', required: true },
  { kind: 'textarea', name: 'remark', label: 'app.name', required: true, when: ({ reached }) => reached === true },
  {
    kind: 'list',
    name: 'coHandlers',
    label: 'app.name',
    add: 'app.name',
    item: 'app.name',
    fields: [
      { kind: 'unit', name: 'unitId', label: 'app.name', required: true },
      { kind: 'text', name: 'task', label: 'app.name', required: true },
    ],
  },
];

describe('a form', () => {
  it('names everything that is missing at once, inside lists as well', () => {
    const values = { title: '  ', coHandlers: [{ unitId: 'u1' }, { task: 'look' }] };
    expect(missingIn(fields, values).map(({ path }) => path)).toEqual([
      'title',
      'reached',
      'coHandlers.0.task',
      'coHandlers.1.unitId',
    ]);
  });

  it('takes no for an answer, and asks what follows from yes only then', () => {
    expect(missingIn(fields, { title: 'x', reached: false })).toEqual([]);
    expect(missingIn(fields, { title: 'x', reached: true }).map(({ path }) => path)).toEqual(['remark']);
  });

  it('sends what was asked and filled in, and nothing that is hidden now', () => {
    const values = {
      title: 'x',
      appellant: { phone: '' },
      reached: false,
      remark: 'left from before',
      coHandlers: [{ unitId: 'u1', task: '' }],
    };
    expect(inputOf(fields, values)).toEqual({ title: 'x', reached: false, coHandlers: [{ unitId: 'u1' }] });
  });

  it('knows what a mistake is about, inside lists as well', () => {
    const labelled: Field[] = [
      { ...fields[4]!, label: 'app.more', fields: [{ kind: 'text', name: 'task', label: 'app.back' }] } as Field,
    ];
    expect(labelAt(labelled, 'coHandlers')).toBe('app.more');
    expect(labelAt(labelled, 'coHandlers.2.task')).toBe('app.back');
    expect(labelAt(labelled, 'nothing')).toBeUndefined();
  });

  it('keeps personal numbers out of the draft', () => {
    expect(unkeptIn(fields)).toEqual(['appellant.phone']);
  });
});
