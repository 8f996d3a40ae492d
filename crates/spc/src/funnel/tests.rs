//! The limits against known values, and what is said of units outside them.

use super::*;

fn limits(kind: FunnelKind, centre: f64, size: f64) -> FunnelLimits {
    Funnel::new(kind, &[], Some(centre), Overdispersion::Told).unwrap().limits_at(size).unwrap()
}

fn close(found: f64, expected: f64) -> bool {
    (found - expected).abs() < 1e-9
}

#[test]
fn limits_are_the_interpolated_quantiles_of_exact_sums() {
    // From sums of whole numbers (binomial) and of fractions with a power of e to 40 places (Poisson).
    let cases = [
        (FunnelKind::Proportion, 0.1, 20.0, [0.0, 0.0, 0.228_467_607_03, 0.335_171_821_685]),
        (
            FunnelKind::Proportion,
            0.1,
            100.0,
            [0.014_178_865_008, 0.040_380_595_524, 0.157_718_611_639, 0.198_356_718_503],
        ),
        (
            FunnelKind::Proportion,
            0.5,
            50.0,
            [0.272_770_827_668, 0.350_702_291_802, 0.629_297_708_198, 0.707_229_172_332],
        ),
        (FunnelKind::Proportion, 0.9, 40.0, [0.714_215_548_39, 0.783_998_395_453, 0.971_111_021_67, 0.998_308_626_075]),
        (
            FunnelKind::Proportion,
            0.02,
            500.0,
            [0.002_507_025_848, 0.007_658_928_127, 0.032_120_054_551, 0.041_017_260_786],
        ),
        (
            FunnelKind::Proportion,
            0.3,
            1000.0,
            [0.255_302_819_716, 0.271_281_417_015, 0.328_088_928_334, 0.344_830_374_61],
        ),
        (FunnelKind::Rate, 0.5, 4.0, [0.0, 0.0, 1.191_559_090_429, 1.778_139_811_499]),
        (FunnelKind::Rate, 2.0, 3.0, [0.0, 0.390_476_293_284, 3.594_048_483_209, 4.816_400_686_24]),
        (FunnelKind::Rate, 0.05, 400.0, [0.017_922_967_769, 0.028_012_502_596, 0.071_864_421_675, 0.086_783_821_434]),
        (FunnelKind::Rate, 1.5, 200.0, [1.237_037_917_788, 1.330_167_422_387, 1.669_582_498_357, 1.772_213_650_135]),
    ];
    for (kind, centre, size, [lower, inner_lower, inner_upper, upper]) in cases {
        let found = limits(kind, centre, size);

        let all = [found.lower, found.inner_lower, found.inner_upper, found.upper];
        for (found, expected) in all.into_iter().zip([lower, inner_lower, inner_upper, upper]) {
            assert!(close(found, expected), "{kind} {centre} {size}: {found} for {expected}");
        }
    }
}

#[test]
fn large_units_have_the_limits_of_a_normal_distribution_and_small_ones_join_them() {
    let large = limits(FunnelKind::Proportion, 0.2, 1e8);
    let sigma = (0.2_f64 * 0.8 / 1e8).sqrt();

    assert!((large.upper - (0.2 + OUTER_Z * sigma)).abs() < 1e-12, "{large:?}");
    let (below, above) = (limits(FunnelKind::Rate, 1.0, 999_999.0), limits(FunnelKind::Rate, 1.0, 1_000_001.0));
    assert!((below.upper - above.upper).abs() < 5e-6, "{below:?} {above:?}");
}

#[test]
fn degenerate_levels_have_limits_on_the_level() {
    for (kind, centre) in [(FunnelKind::Proportion, 0.0), (FunnelKind::Proportion, 1.0), (FunnelKind::Rate, 0.0)] {
        let found = limits(kind, centre, 30.0);

        assert_eq!(found, FunnelLimits { lower: centre, inner_lower: centre, inner_upper: centre, upper: centre });
    }
}
