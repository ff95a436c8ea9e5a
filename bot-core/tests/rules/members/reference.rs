//! A small reference of who takes part, who is invited and which plans are open, written from the tables of docs/domain.md: it
//! says what comes of each step, and who hears of it.

use std::collections::{BTreeMap, BTreeSet};

use bot_core::areas::members::Way;
use bot_core::domain::{Desktop, PersonId, TwinSpace};

use super::{MOST, Step};
use crate::model::{ANA, JAN};

const MONTH: i64 = 30 * 24 * 3_600_000;

/// What somebody has: founder, Desktop, TwinSpace.
pub(crate) type Has = (bool, Desktop, Option<TwinSpace>);

/// What comes of a step: who hears of it, where it is permitted.
type Comes = Option<BTreeSet<PersonId>>;

fn runs((is_founder, desktop, _): Has) -> bool {
    desktop == Desktop::Administrator || (is_founder && desktop == Desktop::Manager)
}

fn works((_, desktop, _): Has) -> bool {
    desktop != Desktop::Member
}

fn changes_desktops((is_founder, desktop, _): Has) -> bool {
    is_founder || desktop == Desktop::Administrator
}

fn changes_roles((is_founder, _, role): Has) -> bool {
    role == Some(TwinSpace::TeacherAdministrator) || (is_founder && role == Some(TwinSpace::TeacherManager))
}

/// Whether somebody may do all that a way does.
fn may_plan(has: Has, way: Way) -> bool {
    let replaces = works(has) && changes_desktops(has) && changes_roles(has);
    match way {
        Way::Remove => replaces && runs(has),
        Way::RemoveFromSpace | Way::Keep => replaces,
        Way::Anew => runs(has),
    }
}

/// An open plan, by who leaves. One that does not start anew waits for the comer's answer.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Planned {
    pub(crate) way: Way,
    pub(crate) comer: PersonId,
    pub(crate) by: PersonId,
    pub(crate) at: i64,
    /// Whether it has made the invitation that it waits for.
    pub(crate) made: bool,
}

impl Planned {
    fn waits_for(&self, person: PersonId) -> bool {
        self.way != Way::Anew && self.comer == person
    }
}

/// Who takes part, until when who is invited by whom, who is to be replaced, and since when the project is closed.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Reference {
    pub(crate) members: BTreeMap<PersonId, Has>,
    pub(crate) invited: BTreeMap<PersonId, (i64, PersonId)>,
    /// By who leaves, in the order in which they were begun.
    pub(crate) plans: Vec<(PersonId, Planned)>,
    pub(crate) closed: Option<i64>,
}

impl Reference {
    pub(crate) fn begin() -> Self {
        let founder = (true, Desktop::Manager, Some(TwinSpace::TeacherManager));
        let members = [(ANA, founder), (JAN, founder)].into();
        Self { members, invited: BTreeMap::new(), plans: Vec::new(), closed: None }
    }

    fn who(&self, may: impl Fn(Has) -> bool, but: &[PersonId]) -> BTreeSet<PersonId> {
        let who = self.members.iter().filter(|(person, has)| may(**has) && !but.contains(person));
        who.map(|(person, _)| *person).collect()
    }

    /// Whether the project goes on with these members.
    pub(crate) fn goes_on(members: &BTreeMap<PersonId, Has>) -> bool {
        members.values().any(|has| runs(*has)) && members.values().any(|has| changes_roles(*has))
    }

    fn is_full(&self) -> bool {
        self.members.len() + self.invited.len() >= usize::try_from(MOST).expect("small")
    }

    /// Who hears of a change about somebody: they themselves, and whoever may do such things.
    fn concerned(&self, by: PersonId, who: PersonId, may: impl Fn(Has) -> bool) -> BTreeSet<PersonId> {
        let mut hears = self.who(may, &[by, who]);
        hears.extend(Some(who).filter(|who| *who != by));
        hears
    }

    /// Who hears that a plan was begun or stopped: whoever leaves, and whoever may see it.
    fn sees(&self, by: PersonId, leaver: PersonId) -> BTreeSet<PersonId> {
        let mut hears = self.who(changes_desktops, &[by]);
        hears.extend(Some(leaver).filter(|leaver| *leaver != by && self.members.contains_key(leaver)));
        hears
    }

    fn changes(&mut self, by: PersonId, who: PersonId, after: Option<Has>, may: impl Fn(Has) -> bool) -> Comes {
        let before = self.members[&who];
        if after == Some(before) {
            return Some(BTreeSet::new());
        }
        let mut members = self.members.clone();
        match after {
            Some(after) => members.insert(who, after),
            None => members.remove(&who),
        };
        if !Self::goes_on(&members) {
            return None;
        }
        let hears = self.concerned(by, who, may);
        self.members = members;
        Some(hears)
    }

    /// The plans end that wait for somebody's answer.
    fn stop_waiting_for(&mut self, comer: PersonId, by: PersonId) -> BTreeSet<PersonId> {
        let leavers = self.plans.iter().filter(|(_, plan)| plan.waits_for(comer)).map(|(leaver, _)| *leaver);
        let hears = leavers.flat_map(|leaver| self.sees(by, leaver)).collect();
        self.plans.retain(|(_, plan)| !plan.waits_for(comer));
        hears
    }

    /// A plan ends before it is done, and with it the invitation that it has made and no other plan needs.
    fn stop(&mut self, leaver: PersonId, by: PersonId) -> Comes {
        let at = self.plans.iter().position(|(of, _)| *of == leaver)?;
        let (_, plan) = self.plans.remove(at);
        if plan.made {
            match self.plans.iter_mut().find(|(_, other)| other.waits_for(plan.comer)) {
                Some((_, other)) => other.made = true,
                None => drop(self.invited.remove(&plan.comer)),
            }
        }
        Some(self.sees(by, leaver))
    }

    /// What a plan does with whoever leaves. `after` is who takes part from now on; whoever hears is among those of before.
    fn leaves(
        &self,
        after: &mut BTreeMap<PersonId, Has>,
        by: PersonId,
        (leaver, way): (PersonId, Way),
    ) -> BTreeSet<PersonId> {
        match (way, self.members.get(&leaver)) {
            (Way::Remove, Some(_)) => {
                after.remove(&leaver);
                self.concerned(by, leaver, |_| true)
            }
            (Way::RemoveFromSpace, Some((is_founder, desktop, Some(_)))) => {
                after.insert(leaver, (*is_founder, *desktop, None));
                self.concerned(by, leaver, changes_roles)
            }
            _ => BTreeSet::new(),
        }
    }

    fn begins(&mut self, by: PersonId, leaver: PersonId, comer: PersonId, (way, now): (Way, i64)) -> Comes {
        let (me, leaving) = (*self.members.get(&by)?, *self.members.get(&leaver)?);
        if self.plans.iter().any(|(of, _)| *of == leaver) {
            return Some(BTreeSet::new());
        }
        let fits = match way {
            Way::Remove => !leaving.0,
            Way::RemoveFromSpace | Way::Keep => leaving.0,
            Way::Anew => true,
        };
        let is_founder = self.members.get(&comer).is_some_and(|has| has.0);
        let is_no_way = if way == Way::Anew { comer == by } else { is_founder };
        let may = may_plan(me, way) && fits && comer != leaver && !is_no_way;
        may.then_some(())?;
        let (mut hears, mut made) = (self.sees(by, leaver), false);
        if way != Way::Anew {
            if let Some((_, desktop, role)) = self.members.get(&comer).copied() {
                // What is done at once is told as what it does.
                hears.clear();
                let mut after = self.members.clone();
                after.insert(comer, (false, Desktop::Administrator, Some(TwinSpace::TeacherAdministrator)));
                if desktop != Desktop::Administrator {
                    hears.extend(self.concerned(by, comer, changes_desktops));
                }
                if role != Some(TwinSpace::TeacherAdministrator) {
                    hears.extend(self.concerned(by, comer, changes_roles));
                }
                hears.extend(self.leaves(&mut after, by, (leaver, way)));
                self.members = after;
                return Some(hears);
            }
            if !self.invited.contains_key(&comer) {
                (!self.is_full()).then_some(())?;
                self.invited.insert(comer, (now + MONTH, by));
                hears.insert(comer);
                made = true;
            }
        }
        self.plans.push((leaver, Planned { way, comer, by, at: now, made }));
        Some(hears)
    }

    fn accepts(&mut self, by: PersonId, now: i64) -> Comes {
        let (until, _) = *self.invited.get(&by)?;
        (now < until).then_some(())?;
        let hears = self.who(|_| true, &[by]);
        self.invited.remove(&by);
        let mut after = self.members.clone();
        let mut has = (false, Desktop::Manager, Some(TwinSpace::TeacherManager));
        for (leaver, plan) in self.plans.clone().into_iter().filter(|(_, plan)| plan.waits_for(by)) {
            self.plans.retain(|(of, _)| *of != leaver);
            // Nobody is made administrator by somebody who may no longer do that, after the plans before this one.
            if after.get(&plan.by).is_some_and(|begun_by| may_plan(*begun_by, plan.way)) {
                has = (false, Desktop::Administrator, Some(TwinSpace::TeacherAdministrator));
                self.leaves(&mut after, by, (leaver, plan.way));
            }
        }
        // Whoever was to leave has come back.
        self.stop(by, by);
        after.insert(by, has);
        self.members = after;
        Some(hears)
    }

    pub(crate) fn take(&mut self, by: PersonId, step: &Step, now: i64) -> Comes {
        let me = self.members.get(&by).copied();
        let has = |who: &PersonId| self.members.get(who).copied();
        match step {
            Step::Reopen => {
                self.closed.filter(|since| now - since < MONTH)?;
                me.is_some_and(|(is_founder, ..)| is_founder).then_some(())?;
                (self.closed, self.plans) = (None, Vec::new());
                return Some(self.who(|_| true, &[by]));
            }
            Step::StopPlan(leaver) => {
                let sees = me.is_some_and(|has| changes_desktops(has) || *leaver == by);
                return if sees { self.stop(*leaver, by) } else { None };
            }
            Step::Wait(_) => return Some(BTreeSet::new()),
            _ => self.closed.is_none().then_some(())?,
        }
        match step {
            Step::Invite(who) => {
                let is_known = self.members.contains_key(who) || self.invited.contains_key(who);
                (me.is_some_and(works) && !is_known && !self.is_full()).then_some(())?;
                self.invited.insert(*who, (now + MONTH, by));
                Some([*who].into())
            }
            Step::Accept => self.accepts(by, now),
            Step::Decline => {
                let (_, inviter) = self.invited.remove(&by)?;
                let mut hears = self.stop_waiting_for(by, by);
                hears.extend(Some(inviter).filter(|inviter| self.members.contains_key(inviter)));
                Some(hears)
            }
            Step::TakeBack(who) => {
                (me.is_some_and(works) && self.invited.remove(who).is_some()).then(|| self.stop_waiting_for(*who, by))
            }
            Step::SetDesktop(who, desktop) => {
                let (is_founder, _, role) = has(who)?;
                me.is_some_and(changes_desktops).then_some(())?;
                self.changes(by, *who, Some((is_founder, *desktop, role)), changes_desktops)
            }
            Step::SetRole(who, role) => {
                let (is_founder, desktop, _) = has(who)?;
                me.is_some_and(changes_roles).then_some(())?;
                self.changes(by, *who, Some((is_founder, desktop, Some(*role))), changes_roles)
            }
            Step::OutOfSpace(who) => {
                let (is_founder, desktop, _) = has(who)?;
                me.is_some_and(changes_roles).then_some(())?;
                self.changes(by, *who, Some((is_founder, desktop, None)), changes_roles)
            }
            Step::Remove(who) => {
                let (is_founder, ..) = has(who)?;
                (me.is_some_and(runs) && !is_founder && *who != by).then_some(())?;
                self.changes(by, *who, None, |_| true)
            }
            Step::Leave => {
                let (is_founder, ..) = me?;
                (!is_founder).then_some(())?;
                self.changes(by, by, None, |_| true)
            }
            Step::BeginPlan(leaver, comer, way) => self.begins(by, *leaver, *comer, (*way, now)),
            Step::Close => {
                me.is_some_and(runs).then_some(())?;
                (self.closed, self.invited) = (Some(now), BTreeMap::new());
                self.plans.retain(|(_, plan)| plan.way == Way::Anew);
                Some(self.who(|_| true, &[by]))
            }
            Step::Reopen | Step::StopPlan(_) | Step::Wait(_) => None,
        }
    }
}
