//! Brings the colours of a picture to sRGB, which every screen knows: what says otherwise does not come along.

use image::RgbImage;
use moxcms::{ColorProfile, DataColorSpace, Layout, TransformOptions};

/// Gives the picture the colours that its profile means. One that cannot be read, or is of no screen, changes nothing.
pub(crate) fn known_to_all(picture: RgbImage, profile: Option<&[u8]>) -> RgbImage {
    profile.and_then(|profile| changed(&picture, profile)).unwrap_or(picture)
}

fn changed(picture: &RgbImage, profile: &[u8]) -> Option<RgbImage> {
    let from = ColorProfile::new_from_slice(profile).ok()?;
    if from.color_space != DataColorSpace::Rgb {
        return None;
    }
    let (to, options) = (ColorProfile::new_srgb(), TransformOptions::default());
    let change = from.create_transform_8bit(Layout::Rgb, &to, Layout::Rgb, options).ok()?;
    let mut changed = RgbImage::new(picture.width(), picture.height());
    change.transform(picture, &mut changed).ok()?;
    Some(changed)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_colours_of_a_wider_screen_are_brought_to_those_of_every_screen() {
        let grey = RgbImage::from_pixel(4, 4, image::Rgb([128, 128, 128]));
        let red = RgbImage::from_pixel(4, 4, image::Rgb([200, 60, 60]));
        let wide = ColorProfile::new_display_p3().encode().expect("a profile");
        let same = ColorProfile::new_srgb().encode().expect("a profile");
        let near =
            |picture: &RgbImage, other: &RgbImage| picture.iter().zip(other.iter()).all(|(a, b)| a.abs_diff(*b) <= 1);
        assert!(near(&known_to_all(grey.clone(), Some(&wide)), &grey), "grey stays grey");
        assert!(near(&known_to_all(red.clone(), Some(&same)), &red));
        let redder = known_to_all(red.clone(), Some(&wide));
        assert!(redder.get_pixel(0, 0)[0] > 205, "{:?}", redder.get_pixel(0, 0));
        for odd in [&b""[..], b"no profile", &wide[..100], &[0xFF; 400]] {
            assert_eq!(known_to_all(red.clone(), Some(odd)), red);
        }
    }
}
