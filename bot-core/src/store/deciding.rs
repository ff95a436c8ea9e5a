//! Who decides for an authority at a time, as SQL: an approver, and a deputy to whom one has handed over.

/// Whether a colleague has handed over to the person of an appointment, and that runs at a time in ms.
macro_rules! is_covering {
    ($appointment:literal, $now:literal) => {
        concat!(
            "EXISTS (SELECT 1 FROM delegation d WHERE d.taker_id = ",
            $appointment,
            ".person_id AND d.authority_id = ",
            $appointment,
            ".authority_id AND d.ended_at IS NULL AND d.begins_at <= ",
            $now,
            " AND d.ends_at > ",
            $now,
            ")"
        )
    };
}

/// Whether the person of an appointment has handed over, and that runs at a time in ms; not while the other one cannot be reached.
macro_rules! is_away {
    ($appointment:literal, $now:literal) => {
        concat!(
            "EXISTS (SELECT 1 FROM delegation d WHERE d.giver_id = ",
            $appointment,
            ".person_id AND d.authority_id = ",
            $appointment,
            ".authority_id AND d.ended_at IS NULL AND d.begins_at <= ",
            $now,
            " AND d.ends_at > ",
            $now,
            " AND EXISTS (SELECT 1 FROM account c WHERE c.person_id = d.taker_id AND c.unreachable_at IS NULL))"
        )
    };
}

/// Whether the person of an appointment is told what the authority is asked at a time in ms: an approver who is there, or a deputy to whom
/// one has handed over.
macro_rules! is_asked {
    ($appointment:literal, $now:literal) => {
        concat!(
            "((",
            $appointment,
            ".rank = 'approver' AND NOT ",
            $crate::store::deciding::is_away!($appointment, $now),
            ") OR (",
            $appointment,
            ".rank = 'deputy' AND ",
            $crate::store::deciding::is_covering!($appointment, $now),
            "))"
        )
    };
}

pub(crate) use {is_asked, is_away, is_covering};
