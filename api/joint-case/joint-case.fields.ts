import { Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { Appeal, appealModel } from '../appeal/index.ts';
import type { Context } from '../kernel/graphql/context.ts';
import { say } from '../kernel/i18n/index.ts';
import { extendReadModel, readModel } from '../kernel/read/index.ts';
import type { StandingRow } from '../matter/index.ts';
import {
  Ability,
  Clock,
  clockModel,
  Matter,
  matterModel,
  partAbilities,
  Seat,
  seatModel,
  standingNeeds,
} from '../matter/index.ts';
import { Unit, unitModel } from '../unit/index.ts';
import { JointAnnex, JointCase, JointDecision, JointInvitation, JointTask, LinkedAppeal } from './joint-case.entity.ts';
import type { JointReason, JointTaskState } from './joint-case.enums.ts';
import { REASON_WORDS, TASK_WORDS } from './joint-case.enums.ts';

export const linkedAppealModel = readModel({
  type: 'LinkedAppeal',
  table: 'joint_case_appeal',
  entity: LinkedAppeal,
  one: {
    appeal: { model: () => matterModel, on: ['appeal_id', 'id'] },
    jointCase: { model: () => matterModel, on: ['matter_id', 'id'] },
  },
  computed: { abilities: ['id', 'unlinked_at', ...standingNeeds('matter_id')] },
});

export const jointInvitationModel = readModel({
  type: 'JointInvitation',
  table: 'joint_invitation',
  entity: JointInvitation,
  one: {
    unit: { model: () => unitModel, on: ['unit_id', 'id'] },
    seat: { model: () => seatModel, on: ['id', 'id'] },
  },
});

export const jointDecisionModel = readModel({ type: 'JointDecision', table: 'joint_decision', entity: JointDecision });

export const jointTaskModel = readModel({
  type: 'JointTask',
  table: 'joint_task',
  entity: JointTask,
  expressions: { carriedOver: '($.carried_by_id is not null)' },
  one: {
    unit: { model: () => unitModel, on: ['unit_id', 'id'] },
    owner: { model: () => seatModel, on: ['seat_id', 'id'] },
    clock: { model: () => clockModel, on: ['id', 'part_id'], order: '$.started_at desc, $.id desc' },
    cancelledBy: { model: () => jointDecisionModel, on: ['cancelled_by_id', 'id'] },
  },
  computed: { stateLabel: ['state'], abilities: ['id', 'state', 'unit_id', ...standingNeeds('matter_id')] },
});

export const jointAnnexModel = readModel({
  type: 'JointAnnex',
  table: 'joint_annex',
  entity: JointAnnex,
  expressions: {
    openTo: `(select coalesce(json_agg(u.name order by u.code), '[]') from unit u where u.id = any($.audience))`,
  },
});

export const jointCaseModel = readModel({
  type: 'JointCase',
  table: 'joint_case',
  entity: JointCase,
  expressions: {
    wishedUnits: `(select coalesce(json_agg(u.name order by u.code), '[]') from unit u where u.id = any($.wished_unit_ids))`,
    openTaskCount: `(select count(*) from joint_task t where t.matter_id = $.id and t.state in ('ASSIGNED', 'REPORTED'))`,
  },
  many: {
    linkedAppeals: {
      model: () => linkedAppealModel,
      on: ['id', 'matter_id'],
      where: '$.unlinked_at is null',
      order: '$.number, $.id',
      most: 200,
    },
    invitations: { model: () => jointInvitationModel, on: ['id', 'matter_id'], order: '$.invited_at, $.id', most: 50 },
    tasks: { model: () => jointTaskModel, on: ['id', 'matter_id'], order: '$.assigned_at, $.id', most: 100 },
    decisions: { model: () => jointDecisionModel, on: ['id', 'matter_id'], order: '$.number', most: 100 },
    annex: { model: () => jointAnnexModel, on: ['id', 'matter_id'], order: '$.at, $.id', most: 100 },
  },
  computed: { reasonLabel: ['reason'] },
});

extendReadModel(appealModel, {
  many: {
    jointCaseLinks: {
      model: () => linkedAppealModel,
      on: ['id', 'appeal_id'],
      order: '$.linked_at desc, $.id',
      most: 20,
    },
  },
});
extendReadModel(matterModel, { variants: { JointCase: { model: () => jointCaseModel, on: ['id', 'id'] } } });

@Resolver(() => JointCase)
export class JointCaseFields {
  @FieldResolver(() => String, { description: 'Why several units must work together, in words.' })
  reasonLabel(@Root() root: { _reason: JointReason }, @Ctx() { locale }: Context): string {
    return say(REASON_WORDS[root._reason], locale);
  }

  @FieldResolver(() => [String], { description: 'Names of the units that were wished for.' })
  wishedUnits(@Root() root: { wishedUnits: string[] }): string[] {
    return root.wishedUnits;
  }

  @FieldResolver(() => Int, { description: 'Number of tasks that are still open.' })
  openTaskCount(@Root() root: { openTaskCount: number }): number {
    return root.openTaskCount;
  }

  @FieldResolver(() => [LinkedAppeal], { description: 'The appeals that it is about.' })
  linkedAppeals(@Root() root: { linkedAppeals: LinkedAppeal[] }): LinkedAppeal[] {
    return root.linkedAppeals;
  }

  @FieldResolver(() => [JointInvitation], { description: 'What the units were invited for, and what they answered.' })
  invitations(@Root() root: { invitations: JointInvitation[] }): JointInvitation[] {
    return root.invitations;
  }

  @FieldResolver(() => [JointTask], { description: 'Its tasks, in the order in which they were assigned.' })
  tasks(@Root() root: { tasks: JointTask[] }): JointTask[] {
    return root.tasks;
  }

  @FieldResolver(() => [JointDecision], { description: 'Its decisions.' })
  decisions(@Root() root: { decisions: JointDecision[] }): JointDecision[] {
    return root.decisions;
  }

  @FieldResolver(() => [JointAnnex], {
    description: 'Notes of the confidential annex that the reader may open; others do not exist for the reader.',
  })
  annex(@Root() root: { annex: JointAnnex[] }): JointAnnex[] {
    return root.annex;
  }
}

interface TaskRoot {
  readonly _id: string;
  readonly _state: JointTaskState;
  readonly _unit_id: string;
  readonly _standing: StandingRow | null;
}

@Resolver(() => JointTask)
export class JointTaskFields {
  @FieldResolver(() => String, { description: 'How far it is, in words.' })
  stateLabel(@Root() root: TaskRoot, @Ctx() { locale }: Context): string {
    return say(TASK_WORDS[root._state], locale);
  }

  @FieldResolver(() => Unit, { description: 'The unit that does it.' })
  unit(@Root() root: { unit: Unit }): Unit {
    return root.unit;
  }

  @FieldResolver(() => Seat, { nullable: true, description: 'The seat that owes it.' })
  owner(@Root() root: { owner: Seat | null }): Seat | null {
    return root.owner;
  }

  @FieldResolver(() => Clock, { nullable: true, description: 'Its clock; after it was sent back, the newest.' })
  clock(@Root() root: { clock: Clock | null }): Clock | null {
    return root.clock;
  }

  @FieldResolver(() => Boolean, { description: 'Whether a decision lets it go on after the conclusion.' })
  carriedOver(@Root() root: { carriedOver: boolean }): boolean {
    return root.carriedOver;
  }

  @FieldResolver(() => JointDecision, { nullable: true, description: 'The decision that made it unnecessary.' })
  cancelledBy(@Root() root: { cancelledBy: JointDecision | null }): JointDecision | null {
    return root.cancelledBy;
  }

  @FieldResolver(() => [Ability], { description: 'What the reader may do about it now.' })
  abilities(@Root() root: TaskRoot, @Ctx() context: Context): Ability[] {
    return partAbilities(context, root._standing, 'jointTask', {
      id: root._id,
      state: root._state,
      unitId: root._unit_id,
    });
  }
}

@Resolver(() => JointInvitation)
export class JointInvitationFields {
  @FieldResolver(() => Unit, { description: 'The unit that was invited.' })
  unit(@Root() root: { unit: Unit }): Unit {
    return root.unit;
  }

  @FieldResolver(() => Seat, { nullable: true, description: 'Its seat.' })
  seat(@Root() root: { seat: Seat | null }): Seat | null {
    return root.seat;
  }
}

@Resolver(() => JointAnnex)
export class JointAnnexFields {
  @FieldResolver(() => [String], { description: 'Names of the units that may open it.' })
  openTo(@Root() root: { openTo: string[] }): string[] {
    return root.openTo;
  }
}

interface LinkedAppealRoot {
  readonly _id: string;
  readonly _unlinked_at: string | null;
  readonly _standing: StandingRow | null;
}

@Resolver(() => LinkedAppeal)
export class LinkedAppealFields {
  @FieldResolver(() => Matter, { nullable: true, description: 'The appeal itself; null for seats that do not see it.' })
  appeal(@Root() root: { appeal: Matter | null }): Matter | null {
    return root.appeal;
  }

  @FieldResolver(() => Matter, { nullable: true, description: 'The joint case.' })
  jointCase(@Root() root: { jointCase: Matter | null }): Matter | null {
    return root.jointCase;
  }

  @FieldResolver(() => [Ability], { description: 'What the reader may do about the link now.' })
  abilities(@Root() root: LinkedAppealRoot, @Ctx() context: Context): Ability[] {
    const state = root._unlinked_at ? 'UNLINKED' : 'LINKED';
    return partAbilities(context, root._standing, 'linkedAppeal', { id: root._id, state, unitId: null });
  }
}

/** What joint cases add to an appeal. */
@Resolver(() => Appeal)
export class AppealJointFields {
  @FieldResolver(() => [LinkedAppeal], {
    description: 'Its links to joint cases that the reader sits at, the newest first.',
  })
  jointCaseLinks(@Root() root: { jointCaseLinks: LinkedAppeal[] }): LinkedAppeal[] {
    return root.jointCaseLinks;
  }
}
