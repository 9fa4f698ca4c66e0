import { InputType } from 'type-graphql';
import {
  DateTimeInput,
  EnumInput,
  EnumsInput,
  FlagInput,
  FormInput,
  IdInput,
  IntInput,
  TextInput,
} from '../kernel/graphql/inputs.ts';
import { GroundList, GroundNeed, MemberRole, UnitKind } from '../unit/index.ts';

@InputType('UnitAddInput', { description: 'A new unit of the district.' })
export class UnitAddInput {
  @TextInput({ max: 40, pattern: /^[\w.-]+$/, description: 'Official or district code; unique.' })
  code: string;

  @TextInput({ max: 60, description: 'Full name.' })
  name: string;

  @TextInput({ max: 20, description: 'Short name for lists.' })
  shortName: string;

  @EnumInput(UnitKind, { description: 'Kind of participant.' })
  kind: UnitKind;

  @IdInput({ optional: true, description: 'The unit above it.' })
  parentId?: string;

  @TextInput({ optional: true, max: 20, description: 'Code of its area.' })
  areaCode?: string;

  @TextInput({ optional: true, max: 300, description: 'What it is responsible for.' })
  duty?: string;

  @TextInput({ optional: true, max: 40, description: 'Public telephone number.' })
  phone?: string;
}

@InputType('UnitChangeInput', { description: 'What changes about a unit; what is left out stays.' })
export class UnitChangeInput {
  @TextInput({ optional: true, max: 60, description: 'Full name.' })
  name?: string;

  @TextInput({ optional: true, max: 20, description: 'Short name for lists.' })
  shortName?: string;

  @TextInput({ optional: true, max: 300, description: 'What it is responsible for.' })
  duty?: string;

  @TextInput({ optional: true, max: 40, description: 'Public telephone number.' })
  phone?: string;
}

@InputType('CommunityPairInput', { description: 'The cadre and the department that are paired with a community.' })
export class CommunityPairInput {
  @IdInput({ description: 'The department.' })
  departmentId: string;

  @TextInput({ max: 40, description: 'Name of the cadre.' })
  cadreName: string;

  @TextInput({ max: 60, description: 'What the cadre is.' })
  cadrePost: string;

  @TextInput({ optional: true, max: 40, description: 'Telephone number at work.' })
  cadrePhone?: string;
}

@InputType('FileOpenInput', { description: 'The unit that a file is opened for.' })
export class FileOpenInput {
  @IdInput({ description: 'The unit.' })
  unitId: string;

  @FlagInput({ optional: true, description: 'The district’s own file, kept by the command centre.' })
  ofDistrict?: boolean;
}

@InputType('MemberAddInput', { description: 'A new member of the unit, with an account to sign in.' })
export class MemberAddInput {
  @TextInput({
    max: 30,
    pattern: /^[a-z0-9][a-z0-9._-]{1,28}[a-z0-9]$/,
    description: 'Name to sign in with: 3 to 30 of a–z 0–9 . _ -',
  })
  username: string;

  @TextInput({ max: 40, description: 'Name of the person.' })
  name: string;

  @EnumsInput(MemberRole, { min: 1, description: 'What the member may do.' })
  roles: MemberRole[];

  @TextInput({ optional: true, max: 40, description: 'Telephone number at work.' })
  phone?: string;

  @TextInput({
    optional: true,
    max: 128,
    description: 'First password; one is made where none is given. The member changes it at the first sign-in.',
  })
  password?: string;
}

@InputType('MemberJoinInput', { description: 'A person of the district who works for this unit as well.' })
export class MemberJoinInput {
  @TextInput({
    max: 30,
    pattern: /^[a-z0-9][a-z0-9._-]{1,28}[a-z0-9]$/,
    description: 'Name under which the person signs in already, in full.',
  })
  username: string;

  @EnumsInput(MemberRole, { min: 1, description: 'What the member may do for this unit.' })
  roles: MemberRole[];

  @TextInput({ optional: true, max: 40, description: 'Telephone number at work for this unit.' })
  phone?: string;
}

@InputType('MemberChangeInput', { description: 'What changes about a member; what is left out stays.' })
export class MemberChangeInput {
  @TextInput({ optional: true, max: 40, description: 'Name of the person.' })
  name?: string;

  @EnumsInput(MemberRole, { optional: true, description: 'What the member may do.' })
  roles?: MemberRole[];

  @FlagInput({ optional: true, description: 'Whether the member may sign in for the unit.' })
  active?: boolean;
}

@InputType('PasswordResetInput', { description: 'How a member’s password is reset.' })
export class PasswordResetInput {
  @FlagInput({
    optional: true,
    description: 'Takes the second factor away as well: the member has lost the device and the backup codes.',
  })
  withoutSecondFactor?: boolean;

  @TextInput({ min: 2, max: 300, description: 'Why, and how it was made sure that it is the member who asks.' })
  reason: string;
}

@InputType('CategoryPathInput', { description: 'One subject, by the names from the root on.' })
export class CategoryPathInput {
  @TextInput({ max: 200, description: 'Names joined by ` / `.' })
  path: string;
}

@InputType('CategoriesAddInput', { description: 'Subjects to add to the tree; those that exist stay.' })
export class CategoriesAddInput {
  @FormInput(() => CategoryPathInput, { list: { min: 1, max: 2000 }, description: 'The subjects.' })
  categories: CategoryPathInput[];
}

@InputType('CategoryNameInput', { description: 'The new name of a subject.' })
export class CategoryNameInput {
  @TextInput({ max: 60, pattern: /^[^/]+$/, description: 'Name, without a stroke: strokes part the levels.' })
  name: string;
}

@InputType('DispatchRuleInput', { description: 'A line of the dispatch catalogue.' })
export class DispatchRuleInput {
  @IdInput({ description: 'Subject; it holds for the subjects below as well.' })
  categoryId: string;

  @IdInput({ optional: true, description: 'Only in this sub-district.' })
  subDistrictId?: string;

  @IdInput({ description: 'The unit that is competent.' })
  unitId: string;

  @TextInput({ max: 300, description: 'Why it is competent: law, three-fixed plan, decision.' })
  ground: string;
}

@InputType('CalendarDayInput', { description: 'A day that is not what its weekday says.' })
export class CalendarDayInput {
  @TextInput({ max: 10, pattern: /^\d{4}-\d\d-\d\d$/, description: 'Date, YYYY-MM-DD.' })
  date: string;

  @TextInput({
    max: 7,
    pattern: /^(HOLIDAY|WORKDAY)$/,
    description: '`HOLIDAY` on a weekday, or `WORKDAY` on a weekend (make-up day).',
  })
  kind: string;

  @TextInput({ max: 30, description: 'Name of the holiday.' })
  name: string;
}

@InputType('CalendarYearInput', {
  description: 'The working-day calendar of a year, as the State Council announced it.',
})
export class CalendarYearInput {
  @IntInput({ min: 2020, max: 2100, description: 'The year.' })
  year: number;

  @FormInput(() => CalendarDayInput, { list: { min: 1, max: 120 }, description: 'Every exception of the year.' })
  days: CalendarDayInput[];

  @FlagInput({
    optional: true,
    description: 'The State Council has not announced the year yet: only what the law itself fixes is in it.',
  })
  provisional?: boolean;
}

@InputType('SettingInput', { description: 'A setting of the district with the time from which it is in force.' })
export class SettingInput {
  @TextInput({ max: 80, description: 'Key, for example `appeal.communityMayLead`.' })
  key: string;

  @TextInput({ max: 4000, description: 'Value as JSON.' })
  value: string;

  @DateTimeInput({ optional: true, description: 'From when on it holds; at once where nothing is said.' })
  effectiveFrom?: Date;
}

@InputType('GroundVersionInput', { description: 'A ground of a list, with the time from which it is in force.' })
export class GroundVersionInput {
  @EnumInput(GroundList, { description: 'The list.' })
  list: GroundList;

  @TextInput({ max: 40, pattern: /^[A-Z][A-Z0-9_]*$/, description: 'Its code on the record: A–Z 0–9 _' })
  code: string;

  @TextInput({ max: 60, description: 'How it is worded in Chinese.' })
  zh: string;

  @TextInput({
    optional: true,
    max: 120,
    description: 'How it is worded in English; as in Chinese if nothing is said.',
  })
  en?: string;

  @TextInput({ optional: true, max: 200, description: 'Law and article that it stands on.' })
  basis?: string;

  @EnumsInput(GroundNeed, {
    optional: true,
    description: 'What it needs; besides that, what the law needs of each ground of the list.',
  })
  needs?: GroundNeed[];

  @DateTimeInput({ optional: true, description: 'From when on it holds; at once where nothing is said.' })
  effectiveFrom?: Date;
}

@InputType('GroundRetireInput', { description: 'A ground that goes out of use.' })
export class GroundRetireInput {
  @EnumInput(GroundList, { description: 'The list.' })
  list: GroundList;

  @TextInput({ max: 40, description: 'Its code on the record.' })
  code: string;

  @DateTimeInput({ optional: true, description: 'Until when it is in force; from now on not any more otherwise.' })
  effectiveFrom?: Date;
}
