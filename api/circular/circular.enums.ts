import { registerEnumType } from 'type-graphql';

export enum CaseSide {
  EXEMPLARY = 'EXEMPLARY',
  CRITICISED = 'CRITICISED',
}

export enum ProposalState {
  PROPOSED = 'PROPOSED',
  TAKEN = 'TAKEN',
  DROPPED = 'DROPPED',
}

registerEnumType(ProposalState, {
  name: 'CircularProposalState',
  description: 'What became of a case that the figures propose.',
  valuesConfig: {
    PROPOSED: { description: '待定: neither taken nor dropped.' },
    TAKEN: { description: '已采用: it is among the cases of the circular.' },
    DROPPED: { description: '未采用: it is not told of.' },
  },
});

registerEnumType(CaseSide, {
  name: 'CircularCaseSide',
  description: 'Why a circular tells of a case.',
  valuesConfig: {
    EXEMPLARY: { description: '典型: handled as it should be.' },
    CRITICISED: { description: '批评: handled as it should not be.' },
  },
});
