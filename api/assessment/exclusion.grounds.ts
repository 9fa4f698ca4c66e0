import { text } from '../kernel/i18n/index.ts';
import { defineGrounds, GroundList, GroundNeed } from '../unit/index.ts';

const { EVIDENCE, HEARING } = GroundNeed;
const BASIS = '临沂市不合理诉求八种情形';
const proven = { basis: BASIS, needs: [EVIDENCE] };

// The eight grounds of 临沂.
defineGrounds(GroundList.EXCLUSION, {
  may: [EVIDENCE, HEARING],
  grounds: {
    OUTSIDE_TERRITORY: { words: text('不在本辖区', 'Outside the territory of the district'), ...proven },
    OTHER_PROCEDURE: {
      words: text('已进入其他法定程序或信访', 'Belongs to or is in another legal procedure or a petition'),
      ...proven,
    },
    AGAINST_LAW: { words: text('违反法律政策', 'Asks for what law or policy forbids'), ...proven },
    SECRETS_OR_MORALS: {
      words: text('涉密或违背公序良俗', 'Touches secrets, or is against public morals'),
      ...proven,
    },
    FOUND_UNTRUE: { words: text('经查不实', 'Was looked into and found untrue'), ...proven },
    BEYOND_REASON: { words: text('明显超出合理范围', 'Is clearly beyond reason'), ...proven },
    HEARD_UNREASONABLE: {
      words: text('经听证认定不合理', 'Was held unreasonable after a hearing'),
      basis: BASIS,
      needs: [HEARING],
    },
    NO_FACTS: { words: text('无事实依据或恶意', 'Has no factual basis, or is malicious'), ...proven },
  },
});
