import { Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { Context } from '../kernel/graphql/context.ts';
import type { Values } from '../kernel/i18n/index.ts';
import { say, text } from '../kernel/i18n/index.ts';
import { extendReadModel, readModel } from '../kernel/read/index.ts';
import type { StandingRow } from '../matter/index.ts';
import {
  Ability,
  Clock,
  clockModel,
  Document,
  documentModel,
  Matter,
  matterModel,
  partAbilities,
  Seat,
  seatModel,
  standingNeeds,
} from '../matter/index.ts';
import { Unit, unitModel } from '../unit/index.ts';
import { agendaSource } from './agenda-source.ts';
import { Meeting, MeetingDecision, MeetingInvitation, MeetingItem } from './meeting.entity.ts';
import type { MeetingDecisionState, MeetingLevel } from './meeting.enums.ts';
import { DECISION_WORDS, LEVEL_WORDS } from './meeting.enums.ts';

const invitationModel = readModel({
  type: 'MeetingInvitation',
  table: 'meeting_invitation',
  entity: MeetingInvitation,
  one: {
    unit: { model: () => unitModel, on: ['unit_id', 'id'] },
    seat: { model: () => seatModel, on: ['id', 'id'] },
  },
});

export const meetingDecisionModel = readModel({
  type: 'MeetingDecision',
  table: 'meeting_decision',
  entity: MeetingDecision,
  one: {
    unit: { model: () => unitModel, on: ['unit_id', 'id'] },
    clock: {
      model: () => clockModel,
      on: ['id', 'part_id'],
      where: `$.kind = 'DECISION'`,
      order: '$.started_at desc, $.id desc',
    },
  },
  many: {
    documents: {
      model: () => documentModel,
      on: ['id', 'part_id'],
      where: 'not $.withdrawn',
      order: '$.at, $.id',
      most: 50,
    },
  },
  computed: { stateLabel: ['state'], abilities: ['id', 'state', 'unit_id', ...standingNeeds('matter_id')] },
});

const itemModel = readModel({
  type: 'MeetingItem',
  table: 'meeting_item',
  entity: MeetingItem,
  expressions: {
    unitNames: `(select coalesce(json_agg(u.name order by u.code), '[]') from unit u where u.id = any($.unit_ids))`,
  },
  one: {
    subject: { model: () => matterModel, on: ['subject_id', 'id'] },
    former: { model: () => meetingDecisionModel, on: ['ref_id', 'id'] },
  },
  many: {
    decisions: { model: () => meetingDecisionModel, on: ['id', 'item_id'], order: '$.number', most: 50 },
  },
  computed: {
    sourceLabel: ['source'],
    reason: ['source', 'reason'],
    abilities: ['id', 'minutes', ...standingNeeds('matter_id')],
  },
});

export const meetingModel = readModel({
  type: 'Meeting',
  table: 'meeting',
  entity: Meeting,
  one: { chairUnit: { model: () => unitModel, on: ['chair_unit_id', 'id'] } },
  many: {
    items: { model: () => itemModel, on: ['id', 'matter_id'], order: '$.position, $.id', most: 100 },
    invitations: { model: () => invitationModel, on: ['id', 'matter_id'], order: '$.invited_at, $.id', most: 100 },
  },
  expressions: {
    openDecisions: `(select count(*) from meeting_decision d where d.matter_id = $.id and d.state in ('ASSIGNED', 'REPORTED'))`,
  },
  computed: { levelLabel: ['level'] },
  // Read from its own table, it finds the envelope's fields here.
  variants: { Matter: { model: () => matterModel, on: ['id', 'id'] } },
});

extendReadModel(matterModel, { variants: { Meeting: { model: () => meetingModel, on: ['id', 'id'] } } });

interface MeetingRoot {
  readonly _id: string;
  readonly _level: MeetingLevel;
  readonly _standing: StandingRow | null;
}

@Resolver(() => Meeting)
export class MeetingFields {
  @FieldResolver(() => String, { description: 'At what level it is held, in words.' })
  levelLabel(@Root() { _level }: MeetingRoot, @Ctx() { locale }: Context): string {
    return say(LEVEL_WORDS[_level], locale);
  }

  @FieldResolver(() => Unit, { description: 'Unit of the chair.' })
  chairUnit(@Root() root: { chairUnit: Unit }): Unit {
    return root.chairUnit;
  }

  @FieldResolver(() => [MeetingItem], { description: 'The agenda in its order, as far as the reader sees it.' })
  items(@Root() root: { items: MeetingItem[] }): MeetingItem[] {
    return root.items;
  }

  @FieldResolver(() => [MeetingInvitation], { description: 'The units that are invited, and what they answered.' })
  invitations(@Root() root: { invitations: MeetingInvitation[] }): MeetingInvitation[] {
    return root.invitations;
  }

  @FieldResolver(() => Int, { description: 'Decisions that the reader sees and that are not closed off.' })
  openDecisions(@Root() root: { openDecisions: number }): number {
    return root.openDecisions;
  }
}

interface ItemRoot {
  readonly _id: string;
  readonly _source: string;
  readonly _reason: Values;
  readonly _minutes: string | null;
  readonly _standing: StandingRow | null;
}

const OWN = text('自拟议题', 'Own item');

@Resolver(() => MeetingItem)
export class MeetingItemFields {
  @FieldResolver(() => String, { description: 'What it was proposed from, in words.' })
  sourceLabel(@Root() { _source }: ItemRoot, @Ctx() { locale }: Context): string {
    return say(agendaSource(_source)?.label ?? OWN, locale);
  }

  @FieldResolver(() => String, { nullable: true, description: 'Why it was proposed, with its numbers of that day.' })
  reason(@Root() { _source, _reason }: ItemRoot, @Ctx() { locale }: Context): string | null {
    const source = agendaSource(_source);
    return source ? say(source.reason, locale, _reason) : null;
  }

  @FieldResolver(() => [String], { description: 'Names of the units that are invited for it.' })
  unitNames(@Root() root: { unitNames: string[] }): string[] {
    return root.unitNames;
  }

  @FieldResolver(() => Matter, { nullable: true, description: 'What it is about; null for those who do not see it.' })
  subject(@Root() root: { subject: Matter | null }): Matter | null {
    return root.subject;
  }

  @FieldResolver(() => MeetingDecision, {
    nullable: true,
    description: 'The decision of a former meeting that it comes back to, as it stands now.',
  })
  former(@Root() root: { former: MeetingDecision | null }): MeetingDecision | null {
    return root.former;
  }

  @FieldResolver(() => [MeetingDecision], { description: 'What was decided about it.' })
  decisions(@Root() root: { decisions: MeetingDecision[] }): MeetingDecision[] {
    return root.decisions;
  }

  @FieldResolver(() => [Ability], { description: 'What the reader may do about it now.' })
  abilities(@Root() { _id, _minutes, _standing }: ItemRoot, @Ctx() context: Context): Ability[] {
    const state = _minutes ? 'RECORDED' : 'OPEN';
    return partAbilities(context, _standing, 'meetingItem', { id: _id, state, unitId: null });
  }
}

@Resolver(() => MeetingInvitation)
export class MeetingInvitationFields {
  @FieldResolver(() => Unit, { description: 'The unit that is invited.' })
  unit(@Root() root: { unit: Unit }): Unit {
    return root.unit;
  }

  @FieldResolver(() => Seat, { nullable: true, description: 'Its seat.' })
  seat(@Root() root: { seat: Seat | null }): Seat | null {
    return root.seat;
  }
}

interface DecisionRoot {
  readonly _id: string;
  readonly _state: MeetingDecisionState;
  readonly _unit_id: string;
  readonly _standing: StandingRow | null;
}

@Resolver(() => MeetingDecision)
export class MeetingDecisionFields {
  @FieldResolver(() => String, { description: 'How far it is, in words.' })
  stateLabel(@Root() { _state }: DecisionRoot, @Ctx() { locale }: Context): string {
    return say(DECISION_WORDS[_state], locale);
  }

  @FieldResolver(() => Unit, { description: 'The unit that carries it out.' })
  unit(@Root() root: { unit: Unit }): Unit {
    return root.unit;
  }

  @FieldResolver(() => Clock, { nullable: true, description: 'Its clock; after a return, the newest.' })
  clock(@Root() root: { clock: Clock | null }): Clock | null {
    return root.clock;
  }

  @FieldResolver(() => [Document], { description: 'Documents that prove it.' })
  documents(@Root() root: { documents: Document[] }): Document[] {
    return root.documents;
  }

  @FieldResolver(() => [Ability], { description: 'What the reader may do about it now.' })
  abilities(@Root() root: DecisionRoot, @Ctx() context: Context): Ability[] {
    return partAbilities(context, root._standing, 'meetingDecision', {
      id: root._id,
      state: root._state,
      unitId: root._unit_id,
    });
  }
}
