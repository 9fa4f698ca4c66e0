import { text } from '../kernel/i18n/index.ts';
import { defineGrounds, GroundList, GroundNeed } from '../unit/index.ts';

const { EVIDENCE, EMERGENCY_LINE, RIGHT_CHANNEL } = GroundNeed;
const DECLINED = '北京市接诉即办工作条例第十一条、潍坊市12345条例第十九条';
const ENDED = '潍坊市12345条例第二十一条';
const DEFERRED = '济南市12345条例第二十四条第三款';

// Who is not taken in is told why, and the right channel (北京市接诉即办工作条例 Art. 11).
defineGrounds(GroundList.DECLINE, {
  always: [RIGHT_CHANNEL],
  may: [EMERGENCY_LINE],
  grounds: {
    EMERGENCY_LINE: {
      words: text('应拨打 110/119/120/122', 'Belongs to an emergency line'),
      basis: DECLINED,
      needs: [EMERGENCY_LINE],
    },
    OTHER_PROCEDURE: {
      words: text('诉讼、仲裁、复议等程序中', 'In or belonging to another legal procedure'),
      basis: DECLINED,
    },
    PETITION: { words: text('已进入信访程序', 'Already a petition'), basis: DECLINED },
    REPEATED: { words: text('同一事项无新事实', 'The same matter with no new fact'), basis: DECLINED },
    SECRETS_OR_PRIVACY: { words: text('涉密或涉隐私', 'Secrets or privacy'), basis: DECLINED },
    BEYOND_DUTIES: { words: text('超出公共服务职责', 'Beyond public duties'), basis: DECLINED },
    UNLAWFUL: { words: text('违法或违背公序良俗', 'Against law or public morals'), basis: DECLINED },
  },
});

defineGrounds(GroundList.RETURN, {
  may: [EVIDENCE],
  grounds: {
    NOT_COMPETENT: { words: text('非本单位职责', 'Outside the unit’s mandate'), needs: [EVIDENCE] },
    WRONG_AREA: { words: text('不在本辖区', 'Outside the unit’s area'), needs: [EVIDENCE] },
    OTHER_PROCEDURE: { words: text('已进入其他程序', 'In another legal procedure'), needs: [EVIDENCE] },
    UNCLEAR: {
      words: text('诉求不清且无法联系', 'Unclear, and the appellant cannot be reached'),
      needs: [EVIDENCE],
    },
  },
});

defineGrounds(GroundList.DEFERRAL, {
  grounds: {
    CONDITIONS: {
      words: text('受客观条件限制', 'Season, weather or works do not allow it yet'),
      basis: DEFERRED,
    },
    PLAN: { words: text('需列入计划或资金安排', 'It needs a place in a plan or a budget'), basis: DEFERRED },
    POLICY: { words: text('需上级明确政策', 'A superior body must settle the policy first'), basis: DEFERRED },
    LEGACY: {
      words: text('历史遗留问题', 'A problem of long standing that is solved in steps'),
      basis: DEFERRED,
    },
  },
});

defineGrounds(GroundList.TERMINATION, {
  may: [EVIDENCE],
  grounds: {
    UNCOOPERATIVE: {
      words: text('诉求人不予配合', 'The appellant refuses to co-operate'),
      basis: ENDED,
      needs: [EVIDENCE],
    },
    WITHDRAWN: { words: text('诉求人撤回', 'The appellant has withdrawn it'), basis: ENDED, needs: [EVIDENCE] },
    UNREACHABLE: {
      words: text('多次联系不上', 'The appellant cannot be reached, and without them it cannot be handled'),
      basis: ENDED,
      needs: [EVIDENCE],
    },
    OTHER_PROCEDURE: {
      words: text('已进入其他法定程序', 'It went into another legal procedure'),
      basis: ENDED,
      needs: [EVIDENCE],
    },
    UNTRUE: { words: text('经查不属实', 'It was found untrue'), basis: ENDED, needs: [EVIDENCE] },
  },
});
