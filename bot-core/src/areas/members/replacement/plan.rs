//! A plan of how a project goes on without somebody: its way, its steps, and how it stands.

use serde::{Deserialize, Serialize};

use crate::areas::projects::Stop;
use crate::domain::{LinkId, PartnerInvitationId, Peer, PersonId, PlanId, ProjectId};
use crate::wire;

/// How a project goes on without somebody.
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    Eq,
    Hash,
    Serialize,
    Deserialize,
    strum::IntoStaticStr,
    strum::VariantNames,
    strum::EnumString,
    strum::EnumIter,
)]
#[serde(rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case")]
pub enum Way {
    /// Somebody is added and promoted, and a partner who is no founder is removed.
    Remove,
    /// Somebody is added and promoted, and a founder, who stays one, is removed from the TwinSpace.
    RemoveFromSpace,
    /// Somebody is added and promoted, and a founder keeps everything.
    Keep,
    /// The project is closed, and started anew with somebody.
    Anew,
}

wire::fields! { Way = Way::RemoveFromSpace }

/// A step of a plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq, strum::IntoStaticStr, strum::VariantNames, strum::EnumString)]
#[strum(serialize_all = "kebab-case")]
pub enum Step {
    /// Whoever comes is invited, or a link is made for them.
    Invite,
    /// They accept.
    Accept,
    /// They become Administrator and Teacher-administrator.
    Promote,
    /// Whoever leaves is removed from the project.
    Remove,
    /// Whoever leaves is removed from the TwinSpace.
    RemoveFromSpace,
    /// The project is closed.
    Close,
    /// It is started anew.
    StartAnew,
}

impl Way {
    /// What has to happen, in order.
    pub fn steps(self) -> &'static [Step] {
        match self {
            Self::Remove => &[Step::Invite, Step::Accept, Step::Promote, Step::Remove],
            Self::RemoveFromSpace => &[Step::Invite, Step::Accept, Step::Promote, Step::RemoveFromSpace],
            Self::Keep => &[Step::Invite, Step::Accept, Step::Promote],
            Self::Anew => &[Step::Close, Step::StartAnew],
        }
    }
}

/// A step, and when it was done, in ms; `None` while it is not.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stage {
    /// What.
    pub step: Step,
    /// When.
    pub done_at: Option<i64>,
}

/// How a plan stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PlanState {
    /// It goes on.
    Open,
    /// All of it is done.
    Done,
    /// It ended before: why, and who acted then.
    Stopped(Stop, (PersonId, String)),
}

/// How somebody who shall come was asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Asked {
    /// By an invitation, which the plan has made.
    Invitation(PartnerInvitationId),
    /// By an invitation that waited already, and goes on waiting without the plan.
    Waiting(PartnerInvitationId),
    /// By a link, which nobody has opened yet.
    Link(LinkId),
    /// Not at all: they take part already, or become the partner of the new project.
    NotAtAll,
}

impl Asked {
    /// The invitation, if it was one.
    pub fn invitation(self) -> Option<PartnerInvitationId> {
        match self {
            Self::Invitation(id) | Self::Waiting(id) => Some(id),
            Self::Link(_) | Self::NotAtAll => None,
        }
    }
}

/// A plan of how a project goes on without somebody.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Plan {
    /// Its id.
    pub id: PlanId,
    /// Which project.
    pub project: ProjectId,
    /// By which way.
    pub way: Way,
    /// Who leaves, and their name.
    pub leaver: (PersonId, String),
    /// Who comes, if that is known, and how they were asked.
    pub comer: (Option<Peer>, Asked),
    /// Who has begun it, their name, and when, in ms.
    pub begun: (PersonId, String, i64),
    /// What has to happen, in order.
    pub stages: Vec<Stage>,
    /// How it stands.
    pub state: PlanState,
}

impl Plan {
    /// Whether a step was done.
    pub fn is_done(&self, step: Step) -> bool {
        self.stages.iter().any(|stage| stage.step == step && stage.done_at.is_some())
    }

    /// The step that comes next.
    pub fn next(&self) -> Option<Step> {
        self.stages.iter().find(|stage| stage.done_at.is_none()).map(|stage| stage.step)
    }

    /// The same once steps were done.
    #[must_use]
    pub(super) fn having_done(&self, steps: &[Step], at: i64) -> Self {
        let mut plan = self.clone();
        for stage in plan.stages.iter_mut().filter(|stage| steps.contains(&stage.step) && stage.done_at.is_none()) {
            stage.done_at = Some(at);
        }
        if plan.next().is_none() {
            plan.state = PlanState::Done;
        }
        plan
    }
}
