import './link.acts.ts';
import './matter.acts.ts';

export { actNamed, actsOn, allActs, defineAct, seatPart } from './act.ts';
export type { Act, ActPart, ActorFacts, MatterFacts, PartFacts, SeatFacts, Standing, Tone, Way } from './act.ts';
export { actResolvers } from './act-resolvers.ts';
export { Acting } from './acting.ts';
export type { ClockRow, MatterRow, Notice, Reach, SeatRow } from './acting.ts';
export type { ClockEffect, Effects, SeatEffect } from './effects.ts';
export { attachDocuments, keepUploads, uploadsOf, UploadNotFound } from './documents.ts';
export { citeGround, citeProven, givenGround, keepEvidence, recordGround } from './grounds.ts';
export { EvidenceInput, GroundInput, ReceiptsInput } from './matter.inputs.ts';
export { allKinds, defineKind, extendKind, kindOf, limitIn, ruleInForce, MARK_LABELS, USUAL_MARKS } from './kind.ts';
export type { Awaited, ClockRule, Limit, Mark, MatterKind } from './kind.ts';
export { chainHash, GENESIS } from './ledger.ts';
export { isDue } from './marks.ts';
export type { WaitingMark } from './marks.ts';
export { clockHindered, clockStrike, defineClockAct, documentAdd } from './matter.acts.ts';
export { ClockHinderedInput } from './matter.inputs.ts';
export { doneOrThrown, nextTryAt, reasonOf, TOLD_AFTER } from './tries.ts';
export type { Report } from './tries.ts';
export { Link } from './link.entity.ts';
export {
  actorIn,
  defineLinkPurpose,
  giveLink,
  holderOf,
  linkAddress,
  linkHolds,
  ownLink,
  takeLinkBack,
} from './links.ts';
export type { GivenLink, LinkOptions, LinkPurpose } from './links.ts';
export { DeskViewResolver } from './desk-view.resolver.ts';
export { LiveResolver } from './live.resolver.ts';
export { unreadOf } from './inbox.ts';
export { Notification } from './notification.entity.ts';
export { NotificationResolver } from './notification.resolver.ts';
export { Clock, ClockState, Document, Entry, Matter, Seat, Urgency } from './matter.entity.ts';
export { Ability, partAbilities, standingNeeds, toAbilities } from './ability.ts';
export type { StandingRow } from './ability.ts';
export { ClockFields } from './clock.fields.ts';
export { LinkFields } from './link.fields.ts';
export {
  clockModel,
  DocumentFields,
  documentModel,
  EntryFields,
  entryModel,
  MatterFields,
  matterModel,
  SeatFields,
  seatModel,
} from './matter.fields.ts';
export { abilitiesOf, hindranceOf, partAbilitiesOf } from './matter.policy.ts';
export { CalendarNotLoaded, NotPermitted, PartNotFound, StaleVersion, UnitNotEligible } from './matter.problems.ts';
export { MatterConnection, MatterResolver } from './matter.resolver.ts';
export { defineProjection } from './projection.ts';
export type { Happening, Write } from './projection.ts';
export { defineOpenMatters, everyUnit } from './readers.ts';
export { filePublicly } from './public-filing.ts';
export { storedFileOf } from './stored-file.ts';
export { assertInput, unlessAhead, unlessPast } from './mistakes.ts';
export type { Mistake } from './mistakes.ts';
export { actorFacts, perform, performBatch, performNamed, performWithin } from './pipeline.ts';
export type { ActAnswer, ActRequest, BatchAnswer } from './pipeline.ts';
export { CENTRE, CENTRE_HEAD, KEEPER, KEEPER_HEAD } from './ways.ts';
