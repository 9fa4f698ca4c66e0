import { described } from '../kernel/graphql/described.ts';

export enum VisitOutcome {
  MET = 'MET',
  ABSENT = 'ABSENT',
  DECLINED = 'DECLINED',
}
export const OUTCOME_WORDS = described(VisitOutcome, 'VisitOutcome', 'Whether anybody was met.', {
  MET: '见到住户: somebody of the household was met.',
  ABSENT: '无人在家: nobody was at home.',
  DECLINED: '住户谢绝: the household did not wish to be visited.',
});

export enum Finding {
  FINE = 'FINE',
  PROBLEM = 'PROBLEM',
  UNSEEN = 'UNSEEN',
}
described(Finding, 'VisitFinding', 'What was found under an item of the check-list.', {
  FINE: '正常: nothing to remark.',
  PROBLEM: '有问题: something is not as it should be.',
  UNSEEN: '未查看: it was not looked at.',
});

export enum ProblemHandling {
  ON_THE_SPOT = 'ON_THE_SPOT',
  TO_COMMUNITY = 'TO_COMMUNITY',
  AS_APPEAL = 'AS_APPEAL',
}
described(ProblemHandling, 'VisitProblemHandling', 'What is done about a problem that was found.', {
  ON_THE_SPOT: '当场解决: solved at once by the grid worker.',
  TO_COMMUNITY: '带回社区: the community follows it up.',
  AS_APPEAL: '转为诉求: registered as an appeal, on its way up where the community cannot solve it.',
});

export enum ProblemState {
  OPEN = 'OPEN',
  SOLVED = 'SOLVED',
  RAISED = 'RAISED',
}
described(ProblemState, 'VisitProblemState', 'How a problem stands.', {
  OPEN: '待跟进: the community follows it up.',
  SOLVED: '已解决: it is solved.',
  RAISED: '已转诉求: it was registered as an appeal.',
});
