//! Whatever the view, Discord takes the message and the modal.

use std::cell::OnceCell;

use bot_core::any;
use bot_core::text::Locale;
use proptest::prelude::*;
use rehearsal::shots::Camera as _;
use tokio::runtime::Runtime;

use crate::rules;
use crate::stage::Stage;

thread_local! {
    static STAGES: OnceCell<(Runtime, [Stage; 2])> = const { OnceCell::new() };
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 150, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn every_view_fits(view in any::view()) {
        STAGES.with(|stages| {
            let (runtime, stages) = stages.get_or_init(|| {
                let runtime = Runtime::new().expect("a runtime");
                let stages = [runtime.block_on(Stage::open(true)), runtime.block_on(Stage::open(false))];
                (runtime, stages)
            });
            for (stage, locale) in stages.iter().zip([Locale::english(), Locale::pseudo()]) {
                let broken = rules::broken(&runtime.block_on(stage.show(&view, locale)));
                prop_assert!(broken.is_empty(), "{broken:?}");
            }
            Ok(())
        })?;
    }
}
