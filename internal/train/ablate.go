package main

func ablation(train, dev *corpus, o options) error { return nil }
