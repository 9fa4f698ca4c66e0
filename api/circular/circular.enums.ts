import { registerEnumType } from 'type-graphql';

export enum CaseSide {
  EXEMPLARY = 'EXEMPLARY',
  CRITICISED = 'CRITICISED',
}

registerEnumType(CaseSide, {
  name: 'CircularCaseSide',
  description: 'Why a circular tells of a case.',
  valuesConfig: {
    EXEMPLARY: { description: '典型: handled as it should be.' },
    CRITICISED: { description: '批评: handled as it should not be.' },
  },
});
