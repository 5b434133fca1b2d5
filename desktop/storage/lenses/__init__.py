"""What lenses read in stories, kept between runs; it can be thrown away."""
