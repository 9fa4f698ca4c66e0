import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';

export enum UnitKind {
  COMMAND_CENTRE = 'COMMAND_CENTRE',
  SUB_DISTRICT = 'SUB_DISTRICT',
  COMMUNITY = 'COMMUNITY',
  DEPARTMENT = 'DEPARTMENT',
  COURT = 'COURT',
  PROCURATORATE = 'PROCURATORATE',
  LAW_SOCIETY = 'LAW_SOCIETY',
  LEGAL_EXPERT = 'LEGAL_EXPERT',
  ASSOCIATION = 'ASSOCIATION',
  DEPUTY_STATION = 'DEPUTY_STATION',
  DEPUTY = 'DEPUTY',
  LEADERSHIP = 'LEADERSHIP',
}

registerEnumType(UnitKind, {
  name: 'UnitKind',
  description: 'What kind of participant a unit is.',
  valuesConfig: {
    COMMAND_CENTRE: { description: '指挥中心: the hub of the district.' },
    SUB_DISTRICT: { description: '街道: territorial unit below the district.' },
    COMMUNITY: { description: '社区: territorial unit below a sub-district.' },
    DEPARTMENT: { description: '部门: a department of the district government.' },
    COURT: { description: '法院: the basic people’s court.' },
    PROCURATORATE: { description: '检察院: the people’s procuratorate.' },
    LAW_SOCIETY: { description: '法学会: the law society with its legal experts.' },
    LEGAL_EXPERT: { description: '法律专家: a chief legal expert, as a unit of one.' },
    ASSOCIATION: { description: '协会: an association or chamber.' },
    DEPUTY_STATION: { description: '代表联络站: a station of people’s deputies.' },
    DEPUTY: { description: '人大代表: a people’s deputy, as a unit of one.' },
    LEADERSHIP: { description: '区领导: the district leadership.' },
  },
});

export enum MemberRole {
  HEAD = 'HEAD',
  HANDLER = 'HANDLER',
  GRID_WORKER = 'GRID_WORKER',
  MEDIATOR = 'MEDIATOR',
  LEGAL_EXPERT = 'LEGAL_EXPERT',
  AUDITOR = 'AUDITOR',
  ADMINISTRATOR = 'ADMINISTRATOR',
}

registerEnumType(MemberRole, {
  name: 'MemberRole',
  description: 'What a member may do for the unit.',
  valuesConfig: {
    HEAD: { description: 'Leads the unit and answers for it.' },
    HANDLER: { description: 'Handles what the unit is asked.' },
    GRID_WORKER: { description: 'Works in a grid of a community.' },
    MEDIATOR: { description: 'Mediates under the people’s mediation law.' },
    LEGAL_EXPERT: { description: 'Gives legal opinions.' },
    AUDITOR: { description: 'Reads the record, changes nothing.' },
    ADMINISTRATOR: { description: 'Manages the unit’s members; in the command centre also the district’s registers.' },
  },
});

@ObjectType('Unit', { description: 'A participant of the district: a tenant with members and seats of its own.' })
@Entity({ tableName: 'unit' })
export class Unit {
  @Field(() => ID, { description: 'Opaque identifier.' })
  @PrimaryKey({ type: 'uuid' })
  id: string;

  @Property({ type: 'uuid' })
  matterId: string;

  @Field(() => String, { description: 'Official or district code.' })
  @Property({ type: 'text' })
  code: string;

  @Field(() => String, { description: 'Full name.' })
  @Property({ type: 'text' })
  name: string;

  @Field(() => String, { description: 'Short name for lists.' })
  @Property({ type: 'text' })
  shortName: string;

  @Field(() => UnitKind, { description: 'Kind of participant.' })
  @Property({ type: 'text' })
  kind: UnitKind;

  @Property({ type: 'uuid', nullable: true })
  parentId: string | null;

  @Field(() => String, { nullable: true, description: 'Code of the area it answers for, if it is territorial.' })
  @Property({ type: 'text', nullable: true })
  areaCode: string | null;

  @Field(() => String, { nullable: true, description: 'What the unit is responsible for, in its own words.' })
  @Property({ type: 'text', nullable: true })
  duty: string | null;

  @Field(() => String, { nullable: true, description: 'Public telephone number.' })
  @Property({ type: 'text', nullable: true })
  phone: string | null;

  @Field(() => Boolean, { description: 'Whether the unit takes part at present.' })
  @Property({ type: 'boolean' })
  active: boolean;
}

@ObjectType('Member', { description: 'A person in a unit. The same person may be a member of several units.' })
@Entity({ tableName: 'member' })
export class Member {
  @Field(() => ID, { description: 'Opaque identifier.' })
  @PrimaryKey({ type: 'uuid' })
  id: string;

  @Property({ type: 'uuid' })
  matterId: string;

  @Property({ type: 'uuid' })
  unitId: string;

  @Property({ type: 'text', nullable: true })
  accountId: string | null;

  @Field(() => String, { description: 'Name used to sign in.' })
  @Property({ type: 'text' })
  username: string;

  @Field(() => String, { description: 'Name of the person.' })
  @Property({ type: 'text' })
  name: string;

  @Field(() => [MemberRole], { description: 'What the member may do for the unit.' })
  @Property({ type: 'string[]' })
  roles: MemberRole[];

  @Field(() => String, { nullable: true, description: 'Telephone number at work.' })
  @Property({ type: 'text', nullable: true })
  phone: string | null;

  @Field(() => Boolean, { description: 'Whether the member may sign in for the unit.' })
  @Property({ type: 'boolean' })
  active: boolean;

  @Property({ type: 'uuid[]' })
  audience: string[];
}
